package dev.victor.content.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.victor.content.input.Contribution;
import dev.victor.core.failure.BadInput;
import dev.victor.core.template.Lazy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributionTest {

  private static final Contribution NEWS =
      (document, format, inputs) ->
          Map.of("news", new Lazy(() -> inputs.text("news.txt").orElse("")));

  @TempDir private Path folder;
  private Scene scene;

  @BeforeEach
  void scene() {
    scene = new Scene(folder).project("a mini A.md file");
  }

  private DocumentRenderer renderer() {
    return new DocumentRenderer(scene.workspace(), List.of(NEWS));
  }

  private String rendered(DocumentRenderer renderer) {
    byte[] text = renderer.render(scene.workspace().project().documents()).getFirst().after();
    return new String(text, StandardCharsets.UTF_8);
  }

  @Test
  void what_a_template_names_is_read_and_remembered_as_an_input() {
    scene
        .file(".victor/templates/mini.md.mustache", "{{name}}{{#hasNews}}: {{news}}{{/hasNews}}")
        .file("news.txt", "it *works*");
    DocumentRenderer renderer = renderer();
    assertThat(rendered(renderer)).isEqualTo("P: it \\*works\\*\n");
    assertThat(renderer.traces(List.of())).containsKey(folder.resolve("news.txt"));
  }

  @Test
  void what_no_template_names_is_not_even_looked_for() {
    scene.file(".victor/templates/mini.md.mustache", "{{name}}").file("news.txt", "new");
    DocumentRenderer renderer = renderer();
    assertThat(rendered(renderer)).isEqualTo("P\n");
    assertThat(renderer.traces(List.of())).doesNotContainKey(folder.resolve("news.txt"));
  }

  @Test
  void what_is_wrong_with_an_input_is_said_as_it_is() {
    scene.file(".victor/templates/mini.md.mustache", "{{gone}}");
    Contribution outside =
        (document, format, inputs) -> Map.of("gone", new Lazy(() -> inputs.names("../..")));
    DocumentRenderer renderer = new DocumentRenderer(scene.workspace(), List.of(outside));
    BadInput failure = catchThrowableOfType(BadInput.class, () -> rendered(renderer));
    assertThat(failure).isNotNull();
    assertThat(failure.line()).startsWith("../..: leads outside the workspace");
  }
}

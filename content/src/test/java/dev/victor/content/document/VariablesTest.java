package dev.victor.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.project.Document;
import dev.victor.core.template.Format;
import dev.victor.core.template.Lazy;
import dev.victor.core.template.TemplateLint;
import dev.victor.core.template.TemplateShelf;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What `docs variables` says is what views hold.
class VariablesTest {

  @TempDir private Path folder;
  private Scene scene;

  @BeforeEach
  void project_that_leaves_nothing_out() {
    scene =
        new Scene(folder)
            .model(
                """
                "project": {"id": "p", "name": "Name", "tagline": "T", "description": "D",
                  "status": "beta", "version": "1.0", "startDate": "2026-01-01", "license": "MIT",
                  "keywords": ["k"]},
                "author": {"name": "A", "handle": "h", "email": "a@example.com",
                  "url": "https://example.com", "profiles": [{"network": "N", "username": "u",
                  "url": "https://example.com/u"}]},
                "links": {"home": "https://example.com"},
                "stack": [{"name": "Java", "version": "25", "role": "language", "why": "w"}],
                "metrics": [{"id": "m", "label": "M", "value": 1, "unit": "%", "target": 2,
                  "asOf": "2026-11-20"}],
                "highlights": [{"id": "h", "text": "H"}],
                "milestones": [{"id": "s", "title": "S"}],
                "coverage": {"line": 90},
                "resume": {
                  "basics": {"label": "L", "summary": "S", "phone": "1", "location": {"city": "B"},
                    "image": "https://example.com/i.png"},
                  "projects": [{"name": "O", "highlights": ["x"], "keywords": ["k"], "roles": ["r"]}],
                  "certificates": [{"name": "C"}],
                  "work": [{"name": "W", "highlights": ["x"]}],
                  "education": [{"institution": "I", "courses": ["c"]}],
                  "skills": [{"name": "S", "keywords": ["k"]}],
                  "languages": [{"language": "L"}],
                  "awards": [{"title": "T"}],
                  "publications": [{"name": "P"}]},
                "documents": [{"id": "r", "template": "readme", "target": "README.md"}]\
                """)
            .file("pom.xml", "<project/>")
            .file("docs/devlog/2026-11-22.md", "# 22 November 2026\n\nMade it.\n");
  }

  private Document document() {
    return scene.workspace().project().documents().getFirst();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void every_name_of_a_view_is_declared_with_a_sentence_and_no_other(Format format) {
    Set<String> held = new TreeSet<>();
    paths("", new DocumentRenderer(scene.workspace()).view(document(), format), held);
    assertThat(Variables.declared())
        .extracting(Variables.Variable::path)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(held);
    assertThat(Variables.declared())
        .allSatisfy(variable -> assertThat(variable.says()).isNotBlank().doesNotContain("\t"));
  }

  private static void paths(String at, Object value, Set<String> into) {
    switch (value) {
      case Lazy lazy -> paths(at, lazy.value(), into);
      case List<?> list -> {
        assertThat(list).as(at).isNotEmpty();
        paths(at + "[]", list.getFirst(), into);
      }
      case Map<?, ?> map -> {
        assertThat(map).as(at).isNotEmpty();
        map.forEach((name, part) ->
            paths(
                at.isEmpty() ? name.toString() : at + "." + (at.equals("metric") ? "*" : name),
                part,
                into));
      }
      default -> into.add(at);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "readme,MD",
    "resume,MD",
    "resume,TXT",
    "resume,HTML",
    "resume,JSON",
    "codemeta,JSON",
    "status,MD"
  })
  void the_built_in_templates_name_only_what_there_is(String name, Format format) {
    assertThat(
            TemplateLint.of(
                TemplateShelf.builtIn(Documents.class).template(name, format),
                Variables.shape(List.of("m"))))
        .isEmpty();
  }

  @Test
  void lint_has_nothing_against_a_readme_as_it_is_delivered() {
    assertThat(LintReport.of(scene.workspace()).findings()).isEmpty();
  }

  @Test
  void metrics_are_known_by_their_ids() {
    TemplateShelf shelf = TemplateShelf.of(Documents.class, scene.workspace());
    assertThat(
            TemplateLint.of(
                shelf.inline("t", "{{metric.m}}{{metric.n}}", Format.MD),
                Variables.shape(List.of("m"))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.what()).isEqualTo("unknown variable 'metric.n'"));
  }

  @Test
  void values_are_shown_as_they_are_now() {
    assertThat(VariableList.of(scene.workspace(), Optional.of("r")).variables())
        .contains(
            new VariableList.Line("name", "name of the project", "Name"),
            new VariableList.Line("links[].label", "what a link of the project leads to", "Home"),
            new VariableList.Line("document.target", "the file it is written to", "README.md"),
            new VariableList.Line("hasStack", "whether there are any stack", "true"))
        .anySatisfy(line -> {
          assertThat(line.path()).isEqualTo("metric.*");
          assertThat(line.value()).startsWith("1");
        })
        .anySatisfy(line -> assertThat(line.value()).hasSize(40).endsWith("…"));
  }
}

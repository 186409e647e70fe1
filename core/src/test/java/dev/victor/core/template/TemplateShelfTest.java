package dev.victor.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateShelfTest {

  private static final Map<String, Object> VIEW = Map.of("title", "T", "items", List.of("a", "b"));

  @TempDir private Path folder;
  private TemplateShelf shelf;

  @BeforeEach
  void workspace() throws IOException {
    write("work/project.json", "{}");
    shelf = TemplateShelf.of(TemplateShelfTest.class, Workspace.require(folder.resolve("work")));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void a_built_in_template_takes_in_partials_indented_and_loses_its_comments() {
    assertThat(Template.builtIn(TemplateShelfTest.class, "page", Format.MD).render(VIEW))
        .isEqualTo("# T\n\n  - a\n  - b\nend\n");
  }

  @Test
  void partials_on_following_lines_leave_no_empty_lines() throws IOException {
    write(
        "work/.victor/templates/page.md.mustache",
        """
        {{>item-list}}
        {{>item-list}}\s\s
        {{#items}}
        {{>word}}
        {{>word}}
        {{/items}}
        {{>word}}{{>word}}
        end\
        """);
    write("work/.victor/templates/word.md.mustache", "w{{! c }}\n");
    assertThat(shelf.template("page", Format.MD).render(VIEW))
        .isEqualTo("- a\n- b\n- a\n- b\nw\nw\nw\nw\nw\nw\n\nend");
  }

  @Test
  void a_users_template_of_the_same_name_comes_first() throws IOException {
    write("work/.victor/templates/page.md.mustache", "mine: {{title}}\n{{>item-list}}");
    assertThat(shelf.template("page", Format.MD).render(VIEW)).isEqualTo("mine: T\n- a\n- b\n");
    write("work/.victor/templates/item-list.md.mustache", "{{#items}}{{.}};{{/items}}");
    assertThat(shelf.template("page", Format.MD).render(VIEW)).isEqualTo("mine: T\na;b;");
  }

  @Test
  void a_file_of_the_workspace_can_be_a_template() throws IOException {
    write("work/docs/page.mustache", "\ufefffrom {{title}}\r\n");
    assertThat(shelf.template("docs/page.mustache", Format.MD).render(VIEW)).isEqualTo("from T\n");
  }

  @Test
  void every_file_that_was_looked_for_is_known_found_or_not() {
    shelf.template("page", Format.MD);
    assertThat(shelf.consulted().keySet())
        .map(file -> folder.resolve("work").relativize(file).toString())
        .containsExactlyInAnyOrder(
            ".victor/templates/page.md.mustache",
            "page",
            ".victor/templates/item-list.md.mustache");
  }

  @Test
  void faults_are_placed_in_the_file_they_are_in() throws IOException {
    assertThatThrownBy(
            () -> Template.builtIn(TemplateShelfTest.class, "faulty", Format.MD).render(VIEW))
        .extracting(thrown -> ((BadInput) thrown).line())
        .isEqualTo(
            "built-in faulty.md.mustache:3: unknown variable 'missing'; known: items, title");
    write("work/.victor/templates/item-list.md.mustache", "\n{{! }}\n{{tilte}}");
    assertThatThrownBy(() -> shelf.template("page", Format.MD).render(VIEW))
        .extracting(thrown -> ((BadInput) thrown).line())
        .isEqualTo(
            ".victor/templates/item-list.md.mustache:3: unknown variable 'tilte'; did you mean"
                + " title?");
  }

  @Test
  void a_template_that_is_nowhere_is_bad_input_with_the_place_to_put_it() {
    assertThatThrownBy(() -> shelf.template("pgae", Format.MD))
        .isInstanceOf(BadInput.class)
        .extracting(thrown -> ((BadInput) thrown).line())
        .isEqualTo(
            "pgae: there is no such template; name a built-in one or a file, or write"
                + " .victor/templates/pgae.md.mustache");
    assertThatThrownBy(() -> TemplateShelf.builtIn(String.class).template("x", Format.MD))
        .isInstanceOf(BadInput.class);
  }

  @Test
  void nothing_outside_the_workspace_is_read() throws IOException {
    Path secret = write("secret.md.mustache", "secret");
    assertThatThrownBy(() -> shelf.template("../secret.md.mustache", Format.MD))
        .isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> shelf.template(secret.toString(), Format.MD))
        .isInstanceOf(BadInput.class);
    Path link = folder.resolve("work/.victor/templates/page.md.mustache");
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, secret);
    assertThatThrownBy(() -> shelf.template("page", Format.MD)).isInstanceOf(BadInput.class);
    write("work/docs/t.mustache", "{{>../../secret}}");
    assertThatThrownBy(() -> shelf.template("docs/t.mustache", Format.MD))
        .isInstanceOf(BadInput.class);
    write("work/docs/u.mustache", "{{>docs/t.mustache}}");
    assertThatThrownBy(() -> shelf.template("docs/u.mustache", Format.MD))
        .hasMessageContaining("there is no partial 'docs/t.mustache'");
    write("work/docs/v.mustache", "a\n{{>item-list}}\n{{>item-lits}}\n{{>item-list}}\n");
    assertThatThrownBy(() -> shelf.template("docs/v.mustache", Format.MD))
        .extracting(thrown -> ((BadInput) thrown).where().orElseThrow())
        .isEqualTo("docs/v.mustache:3");
  }

  @Test
  void partials_may_walk_a_tree_and_end_in_a_cycle() throws IOException {
    Map<String, Object> tree =
        Map.of(
            "child",
            List.of(
                Map.of("name", "a", "child", List.of(Map.of("name", "b", "child", List.of())))));
    assertThat(Template.builtIn(TemplateShelfTest.class, "tree", Format.MD).render(tree))
        .isEqualTo("a(b())");
    write("work/.victor/templates/tree.md.mustache", "x\n{{>tree}}");
    assertThatThrownBy(() -> shelf.template("tree", Format.MD).render(tree))
        .isInstanceOf(BadInput.class)
        .hasMessage("partials nest over 50 deep");
  }

  @Test
  void partials_that_multiply_are_stopped() throws IOException {
    for (int i = 0; i < 40; i++) {
      write("work/.victor/templates/p" + i + ".md.mustache", ("{{>p" + (i + 1) + "}}").repeat(2));
    }
    write("work/.victor/templates/p40.md.mustache", "");
    assertThatThrownBy(() -> shelf.template("p0", Format.MD))
        .isInstanceOf(BadInput.class)
        .hasMessage("takes in more than 500 partials");
  }

  @Test
  void a_file_that_is_no_template_text_is_refused() throws IOException {
    Path file = write("work/t.md", "");
    Files.write(file, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> shelf.template("t.md", Format.MD))
        .isInstanceOf(BadInput.class)
        .hasMessage("is not UTF-8 text");
    Files.writeString(file, "x".repeat(300_000));
    assertThatThrownBy(() -> shelf.template("t.md", Format.MD))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("too large");
  }
}

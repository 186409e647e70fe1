package dev.victor.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLintTest {

  private static final Shape TEXT = new Shape.Value();
  private static final Shape.Parts VIEW =
      new Shape.Parts(
          Map.of(
              "name", TEXT,
              "flag", TEXT,
              "author", new Shape.Parts(Map.of("email", TEXT)),
              "words", new Shape.Entries(TEXT),
              "links", new Shape.Entries(new Shape.Parts(Map.of("label", TEXT, "url", TEXT)))));

  @TempDir private Path folder;

  private static List<String> lint(String template) {
    return lines(Template.of("t", template, Format.MD));
  }

  private static List<String> lines(Template template) {
    return TemplateLint.of(template, VIEW).stream()
        .map(finding ->
            (finding.wrong() ? "" : "(")
                + finding.where()
                + ": "
                + finding.what()
                + "; "
                + finding.remedy())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{name}} {{author.email}} {{#author}}{{email}}{{/author}}",
        "{{#links}}{{label}} {{#url}}<{{.}}>{{/url}}{{^url}}none{{/url}}{{/links}}",
        "{{#words}}{{.}}{{/words}}{{^words}}{{name}}{{/words}}",
        "{{#flag}}{{#name}}{{name}}{{/name}}{{/flag}}",
      })
  void what_a_view_may_hold_is_right(String template) {
    assertThat(lint(template)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "↵{{#flag}}{{nmae}}{{/flag}}¦t:2: unknown variable 'nmae'; did you mean name?",
        "{{^flag}}{{#linsk}}{{/linsk}}{{/flag}}¦t:1: unknown variable 'linsk'; did you mean links?",
        "{{#links}}↵{{lable}}{{/links}}¦t:2: unknown variable 'lable'; did you mean label?",
        "{{author.emial}}¦t:1: unknown variable 'author.emial'; did you mean email?",
        "{{name.first}}¦t:1: 'name' has no parts; use it without what follows",
        "{{links}}¦t:1: 'links' has parts; open it as a section with {{#links}}",
        "{{#links}}{{.}}{{/links}}¦t:1: '.' has parts; open it as a section with {{#.}}",
        "{{#links}}{{name}}{{/links}}¦(t:1: 'name' is nothing of links, so it is that of the"
            + " project; write it outside of the section if that is meant",
      })
  void what_no_rendering_has_reached_yet_is_found(String template, String said) {
    assertThat(lint(template.replace('↵', '\n'))).containsExactly(said);
  }

  @Test
  void partials_and_parents_are_walked_where_they_lie_and_once() throws IOException {
    write("project.json", "{}");
    write(".victor/templates/frame.md.mustache", "{{#flag}}{{nope}}{{/flag}}\n{{$body}}{{/body}}");
    write(".victor/templates/part.md.mustache", "{{name}}\n{{#links}}{{>part}}{{/links}}{{oops}}");
    write(
        ".victor/templates/page.md.mustache",
        "{{<frame}}{{$body}}{{>part}}{{>part}}{{wrong}}{{/body}}{{/frame}}");
    Template page =
        TemplateShelf.of(TemplateLintTest.class, Workspace.require(folder))
            .template("page", Format.MD);
    assertThat(lines(page))
        .extracting(line -> line.substring(0, line.indexOf(';')))
        .containsExactly(
            ".victor/templates/frame.md.mustache:1: unknown variable 'nope'",
            ".victor/templates/part.md.mustache:2: unknown variable 'oops'",
            ".victor/templates/page.md.mustache:1: unknown variable 'wrong'");
  }

  @Test
  void a_template_fills_the_blocks_of_another() throws IOException {
    write("project.json", "{}");
    write(
        ".victor/templates/frame.md.mustache",
        "# {{$title}}{{name}}{{/title}}\n{{$body}}nothing\n{{/body}}end\n");
    write(
        ".victor/templates/page.md.mustache", "{{<frame}}{{$body}}- {{name}}\n{{/body}}{{/frame}}");
    TemplateShelf shelf = TemplateShelf.of(TemplateLintTest.class, Workspace.require(folder));
    assertThat(shelf.template("page", Format.MD).render(Map.of("name", "a_b")))
        .isEqualTo("# a\\_b\n- a\\_b\nend\n".replace("a\\_b", "a_b"));
    assertThat(
            shelf
                .inline("typed", "{{<frame}}{{$title}}T{{/title}}{{/frame}}", Format.MD)
                .render(Map.of("name", "x")))
        .isEqualTo("# T\nnothing\nend\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

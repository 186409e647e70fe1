package dev.victor.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.victor.core.failure.BadInput;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

  private static String txt(String template, Map<String, ?> view) {
    return Template.of("t.txt", template, Format.TXT).render(view);
  }

  private static Map<String, Object> view() {
    Map<String, Object> view = new HashMap<>();
    view.put("name", "Alpha");
    view.put("nothing", null);
    view.put("no", false);
    view.put("empty", "");
    view.put("none", List.of());
    view.put("link", Map.of("url", "u", "deep", Map.of("er", "x")));
    view.put("items", List.of(Map.of("id", "a"), Map.of("id", "b")));
    view.put("words", List.of("one", "two"));
    return view;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "{{nmae}}¦t.txt:1¦unknown variable 'nmae'¦did you mean name?",
        "one↵two {{nothing}}¦t.txt:2¦variable 'nothing' is null¦give it a value in the view",
        "{{#nmae}}x{{/nmae}}¦t.txt:1¦unknown variable 'nmae'¦did you mean name?",
        "↵↵{{^itmes}}x{{/itmes}}¦t.txt:3¦unknown variable 'itmes'¦did you mean items?",
        "{{#nothing}}x{{/nothing}}¦t.txt:1¦variable 'nothing' is null¦give it a value in the view",
        "{{^nothing}}x{{/nothing}}¦t.txt:1¦variable 'nothing' is null¦give it a value in the view",
        "{{#items}}↵{{ids}}{{/items}}¦t.txt:2¦unknown variable 'ids'¦did you mean id?",
        "{{link.ulr}}¦t.txt:1¦unknown variable 'link.ulr'¦did you mean url?",
        "{{link.deep.err}}¦t.txt:1¦unknown variable 'link.deep.err'¦did you mean er?",
        "{{name.length}}¦t.txt:1¦'name' has no parts¦use it without '.length'",
        "{{link}}¦t.txt:1¦'link' has parts¦open it as a section with {{#…}}",
        "{{items}}¦t.txt:1¦'items' has parts¦open it as a section with {{#…}}",
        "{{.}}¦t.txt:1¦'.' has parts¦open it as a section with {{#…}}",
        "{{{name}}}¦t.txt:1¦'name' cannot be shown raw¦write {{name}}, which escapes it",
        "{{&name}}¦t.txt:1¦'name' cannot be shown raw¦write {{name}}, which escapes it",
        "{{! c }}↵{{!↵two↵lines}}↵{{nmae}}¦t.txt:5¦unknown variable 'nmae'¦did you mean name?",
        "a↵{{#items}}↵b¦t.txt:2¦failed to close 'items' tag¦mend the template",
        "{{#items}}↵{{/itms}}¦t.txt:2¦mismatched start/end tags: items != itms¦mend the template",
        "{{name¦t.txt:1¦improperly closed variable¦mend the template",
        "{{}}¦t.txt:1¦empty mustache¦mend the template",
        "x↵{{! open¦t.txt:2¦a comment is not closed¦end it with }}",
        "{{=<%%>=}}¦t.txt:1¦invalid delimiter string: <%%>¦mend the template",
        "{{>other}}¦t.txt:1¦there is no partial 'other' here¦mend the template",
        "{{>../../etc/passwd}}¦t.txt:1¦'../../etc/passwd' cannot be a partial¦name a template"
            + " without folder tricks",
        "{{>/etc/passwd}}¦t.txt:1¦'/etc/passwd' cannot be a partial¦name a template without folder"
            + " tricks",
        "{{>*name}}¦t.txt:1¦a partial named by a value is not supported¦write it plainly",
        "{{*name}}¦t.txt:1¦a name made of a value is not supported¦write it plainly",
        "{{#*name}}{{/*name}}¦t.txt:1¦a name made of a value is not supported¦write it plainly",
        "{{%PRAGMA x}}¦t.txt:1¦{{%…}} is not supported¦write it plainly",
        "{{?name}}{{/name}}¦t.txt:1¦{{?…}} is not supported¦write it plainly",
        "{{#class}}{{/class}}¦t.txt:1¦unknown variable 'class'¦known: empty, items, link, name, no,"
            + " none, nothing, words",
        "{{name.class.classLoader}}¦t.txt:1¦'name' has no parts¦use it without"
            + " '.class.classLoader'",
        "{{getClass}}¦t.txt:1¦unknown variable 'getClass'¦known: empty, items, link, name, no,"
            + " none, nothing, words",
      })
  void what_is_not_in_the_view_or_no_template_is_bad_input(
      String template, String where, String what, String remedy) {
    BadInput failure =
        catchThrowableOfType(BadInput.class, () -> txt(template.replace("↵", "\n"), view()));
    assertThat(failure).isNotNull();
    assertThat(failure.line()).isEqualTo(where + ": " + what + "; " + remedy);
  }

  @Test
  void sections_open_for_lists_maps_texts_and_true_only() {
    String template = "{{#%s}}+{{/%s}}{{^%s}}-{{/%s}}".replace("%s", "it");
    assertThat(txt(template, Map.of("it", List.of()))).isEqualTo("-");
    assertThat(txt(template, Map.of("it", List.of(1, 2)))).isEqualTo("++");
    assertThat(txt(template, Map.of("it", ""))).isEqualTo("-");
    assertThat(txt(template, Map.of("it", "x"))).isEqualTo("+");
    assertThat(txt(template, Map.of("it", Map.of()))).isEqualTo("-");
    assertThat(txt(template, Map.of("it", Map.of("a", 1)))).isEqualTo("+");
    assertThat(txt(template, Map.of("it", false))).isEqualTo("-");
    assertThat(txt(template, Map.of("it", true))).isEqualTo("+");
    assertThat(txt(template, Map.of("it", 0))).isEqualTo("+");
    assertThat(txt(template, Map.of("it", new Markup(Format.TXT, "")))).isEqualTo("-");
  }

  @Test
  void names_are_looked_up_from_the_inside_out() {
    assertThat(txt("{{#items}}{{id}} of {{name}}{{^none}}, {{/none}}{{/items}}", view()))
        .isEqualTo("a of Alpha, b of Alpha, ");
    assertThat(txt("{{#words}}<{{.}}>{{/words}} {{link.deep.er}}", view()))
        .isEqualTo("<one><two> x");
  }

  @Test
  void numbers_are_written_out_without_exponent() {
    assertThat(
            txt(
                "{{a}} {{b}} {{c}} {{d}} {{e}} {{f}} {{g}} {{h}} {{i}}",
                Map.of(
                    "a",
                    new BigDecimal("1E+7"),
                    "b",
                    12345678.0,
                    "c",
                    1e-5,
                    "d",
                    0.1f,
                    "e",
                    42,
                    "f",
                    9_000_000_000L,
                    "g",
                    new BigInteger("7"),
                    "h",
                    (short) 3,
                    "i",
                    true)))
        .isEqualTo("10000000 12345678 0.000010 0.1 42 9000000000 7 3 true");
  }

  @Test
  void standalone_tags_and_comments_leave_no_line_behind() {
    assertThat(txt("a\n  {{! note }}\n{{#no}}\nx\n{{/no}}\nb {{! c }}c\n{{!last}}", view()))
        .isEqualTo("a\nb c\n");
  }

  @Test
  void windows_line_ends_and_a_byte_order_mark_make_no_difference() {
    String template = "{{#items}}\n- {{id}}\n{{/items}}\nend\n";
    assertThat(txt("\ufeff" + template.replace("\n", "\r\n"), view()))
        .isEqualTo(txt(template, view()))
        .isEqualTo("- a\n- b\nend\n");
  }

  @Test
  void other_delimiters_can_be_chosen() {
    assertThat(txt("{{=<% %>=}}${{ secrets }} <%name%>", view())).isEqualTo("${{ secrets }} Alpha");
  }

  @Test
  void values_are_not_read_as_templates() {
    assertThat(txt("{{name}}", Map.of("name", "{{nothing}}"))).isEqualTo("{{nothing}}");
  }

  @Test
  void markup_is_shown_as_it_is_in_its_own_format_only() {
    Map<String, Markup> view = Map.of("link", new Markup(Format.MD, "[a](b)"));
    assertThat(Template.of("t", "{{link}} {{{link}}}", Format.MD).render(view))
        .isEqualTo("[a](b) [a](b)");
    assertThatThrownBy(() -> Template.of("t", "{{link}}", Format.HTML).render(view))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MD in a template that makes HTML");
  }

  @Test
  void a_view_of_anything_else_is_refused_without_reflection() {
    assertThatThrownBy(() -> txt("{{file}}", Map.of("file", Path.of("x"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a view may not hold");
    assertThatThrownBy(
            () -> txt("{{#l}}x{{/l}}", Map.of("l", Collections.singletonList(new Object()))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> txt("{{#l}}x{{/l}}", Map.of("l", Collections.singletonList(null))))
        .isInstanceOf(BadInput.class);
  }

  @Test
  void a_template_can_be_rendered_again_and_stays_strict() {
    Template template = Template.of("t", "{{a}}", Format.TXT);
    assertThat(template.render(Map.of("a", 1))).isEqualTo("1");
    assertThatThrownBy(() -> template.render(Map.of("b", 1))).isInstanceOf(BadInput.class);
    assertThat(template.render(Map.of("a", 2))).isEqualTo("2");
  }

  @Test
  void work_that_would_never_end_is_stopped() {
    List<Integer> many = Collections.nCopies(200, 1);
    assertThatThrownBy(
            () -> txt("{{#l}}{{#l}}{{#l}}{{#l}}{{/l}}{{/l}}{{/l}}{{/l}}", Map.of("l", many)))
        .isInstanceOf(BadInput.class)
        .hasMessage("walks more than a million entries");
    assertThatThrownBy(
            () -> txt("{{#l}}{{#l}}{{x}}{{/l}}{{/l}}", Map.of("l", many, "x", "y".repeat(1000))))
        .isInstanceOf(BadInput.class)
        .hasMessage("makes more than 8 MiB of text");
    assertThatThrownBy(
            () -> txt("{{#l}}".repeat(20_000) + "{{/l}}".repeat(20_000), Map.of("l", true)))
        .isInstanceOf(BadInput.class)
        .hasMessage("nests too deep");
    for (int sections = 1000; sections < 20_000; sections += 1000) {
      String text = "{{#l}}".repeat(sections) + "{{/l}}".repeat(sections);
      assertThat(catchThrowable(() -> txt(text, Map.of("l", true))))
          .satisfiesAnyOf(
              thrown -> assertThat(thrown).isNull(),
              thrown -> assertThat(thrown).hasMessage("nests too deep"));
    }
    assertThatThrownBy(() -> txt("{{" + "n".repeat(101) + "}}", Map.of()))
        .isInstanceOf(BadInput.class);
  }
}

package dev.victor.testgen.coverage.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatementsTest {

  @Test
  void a_python_statement_goes_on_in_brackets_long_texts_and_after_a_backslash() {
    assertThat(
            starts(
                "a.py",
                """
                x = f(
                    1,  # one (
                    '(',

                )
                y = 1 + \\
                    2
                z = \"\"\"a
                # no comment
                \"\"\"
                if z:
                    pass
                """))
        .isEqualTo("1 1 1 - - 6 6 8 8 8 11 12");
  }

  @Test
  void a_java_statement_goes_on_until_a_semicolon_or_a_brace() {
    assertThat(
            starts(
                "A.java",
                """
                class A { // {
                  /* int b;
                   */
                  int f(
                      int a) {
                    return g(a)
                        .h("; {")
                        .i(';');
                  }
                }
                """))
        .isEqualTo("1 - - 4 4 6 6 6 - -");
  }

  @Test
  void a_file_in_which_nothing_can_run_is_silent() {
    assertThat(isSilent("a.py", "# only\n\n")).isTrue();
    assertThat(isSilent("a.py", "\"\"\"Says\nmuch.\"\"\"\n")).isTrue();
    assertThat(isSilent("a.py", "x = 1")).isFalse();
    assertThat(isSilent("A.java", "package a;\n/** x = {} */\ninterface A {\n  void f(int b);\n}"))
        .isTrue();
    assertThat(isSilent("A.java", "interface A {\n  default void f() {}\n}")).isFalse();
    assertThat(isSilent("A.java", "interface A {\n  int B = g();\n}")).isFalse();
    assertThat(isSilent("A.java", "class A {\n}")).isFalse();
  }

  @Test
  void annotations_and_places_for_constants_are_silent() {
    assertThat(
            isSilent(
                "A.java",
                "@Target({TYPE, METHOD})\n@Retention(value = RUNTIME)\npublic @interface A {\n"
                    + "  String value() default \"\";\n}"))
        .isTrue();
    assertThat(isSilent("A.java", "interface A {\n  int B = 1;\n  String C = \"=(\";\n}")).isTrue();
    assertThat(isSilent("A.java", "interface A {\n  int[] B = {1};\n}")).isFalse();
    assertThat(
            isSilent(
                "A.java",
                "public final\nclass A {\n  static final int B = 1;\n\n  private A() {\n  }\n}"))
        .isTrue();
    assertThat(isSilent("A.java", "class A {\n  static int B = f();\n  private A() {}\n}"))
        .isFalse();
    assertThat(isSilent("A.java", "class A {\n  private A() {}\n  int f() { return 1; }\n}"))
        .isFalse();
    assertThat(isSilent("A.kt", "interface A {\n  fun b() = 3\n}")).isFalse();
  }

  private static boolean isSilent(String path, String text) {
    return Statements.of(path, List.of(text.split("\n", -1))).isSilent();
  }

  /// Where the statement of each line begins; `-` for a line that says nothing.
  private static String starts(String path, String text) {
    List<String> lines = text.lines().toList();
    Statements statements = Statements.of(path, lines);
    return IntStream.rangeClosed(1, lines.size())
        .mapToObj(line -> statements.says(line) ? String.valueOf(statements.start(line)) : "-")
        .collect(Collectors.joining(" "));
  }
}

package dev.victor.git.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Java, grep and git agree on names.
class NameRulesProperties {

  private static final List<String> LEAVES =
      List.of(
          "a",
          "b",
          "F",
          "/",
          "-",
          "\\.",
          ".",
          "\\d",
          "\\w",
          "\\W",
          "[a-c]",
          "[^/]",
          "[^a\\d]",
          "[-_.]",
          "[\\w.-]",
          "(?i)f",
          "(?i:aB)",
          "\\Qa.\\E",
          "\\x61",
          "[[:upper:]]",
          "ä");

  @Provide
  Arbitrary<String> patterns() {
    return patterns(3);
  }

  private static Arbitrary<String> patterns(int depth) {
    Arbitrary<String> leaf = Arbitraries.of(LEAVES);
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<String> inner = patterns(depth - 1);
    Arbitrary<String> sign =
        Arbitraries.of("*", "+", "?", "*?", "+?", "{1,2}", "{2}", "{0,3}", "|");
    return Arbitraries.oneOf(
        leaf,
        Combinators.combine(inner, inner).as((one, two) -> "(?:" + one + "|" + two + ")"),
        Combinators.combine(inner, inner).as((one, two) -> one + two),
        Combinators.combine(inner, sign).as((one, often) -> "(" + one + ")" + often));
  }

  @Provide
  Arbitrary<Set<String>> names() {
    return Arbitraries.strings()
        .withChars("abcfFB019/-_.")
        .ofMinLength(1)
        .ofMaxLength(6)
        .set()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void grep_and_re2_find_the_same_names(
      @ForAll("patterns") String pattern, @ForAll("names") Set<String> names) {
    NamePattern re2 = new NamePattern(pattern);
    assertThat(grep(PosixPattern.of(pattern, "here"), names))
        .as(pattern)
        .isEqualTo(names.stream().filter(re2::matches).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @CsvSource({
    "F.|(?i)f,              f,  true",
    "(?i:Z)x|Z,             z,  false",
    "(?i:Z)x|Z,             Z,  true",
    "[a|b]c,                |c, true",
    "[a|b]c,                (c, false",
    "[]|]c,                 ]c, true",
    "[[:digit:]|]c,         :c, false",
    "\\|c,                  |c, true",
    "\\Qa|b\\E|c,           a|b, true",
    "\\Qa|b\\E|c,           c,  true",
  })
  void alternatives_are_kept_apart_and_nothing_else_changes(
      String pattern, String name, boolean matches) {
    assertThat(new NamePattern(pattern).matches(name)).isEqualTo(matches);
    assertThat(grep(PosixPattern.of(pattern, "here"), Set.of(name)).contains(name))
        .isEqualTo(matches);
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void grep_and_java_see_the_same_in_a_glob(
      @ForAll("globs") String glob, @ForAll("names") Set<String> names) {
    BranchGlob java = new BranchGlob(glob);
    assertThat(grep(java.expression(), names))
        .as(glob)
        .isEqualTo(names.stream().filter(java::matches).collect(Collectors.toSet()));
  }

  @Provide
  Arbitrary<String> globs() {
    return Arbitraries.of("a", "b", "/", "*", "**", "?", ".", "0", "-", "+", "(", "{", "|")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void git_takes_the_names_we_take(@ForAll("odd") String name) {
    boolean ours = RefName.flaw(name).isEmpty();
    boolean gits = run("", "git", "check-ref-format", "refs/heads/" + name).exit() == 0;
    assertThat(ours).as(name).isEqualTo(gits && !name.startsWith("-") && !name.equals("@"));
    assertThat(RefName.tame("a" + name))
        .satisfies(tame -> assertThat(RefName.flaw(tame)).isEmpty());
  }

  @Provide
  Arbitrary<String> odd() {
    return Arbitraries.of(
            "a", "/", ".", "..", ".lock", "-", "@", "{", "~", " ", ":", "\\", "ü", "[", "]", "$(x)",
            "'")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  private static Set<String> grep(String expression, Set<String> names) {
    Ran ran = run(expression, "grep", "-E", "-f", "", String.join("\n", names) + "\n");
    assertThat(ran.exit()).as("grep -E %s", expression).isLessThan(2);
    return ran.out().lines().collect(Collectors.toSet());
  }

  record Ran(int exit, String out) {}

  /// `grep -E -f FILE` with the expression in a file, like the guard does it.
  private static Ran run(String expression, String... command) {
    try {
      List<String> words = new java.util.ArrayList<>(List.of(command));
      Path file = Files.createTempFile("pattern", "");
      ProcessBuilder builder;
      if (command[0].equals("grep")) {
        Files.writeString(file, expression + "\n");
        words.set(3, file.toString());
        words.removeLast();
      }
      builder = new ProcessBuilder(words).redirectErrorStream(true);
      builder.environment().put("LC_ALL", "C");
      Process process = builder.start();
      try (var in = process.getOutputStream()) {
        if (command[0].equals("grep")) {
          in.write(command[4].getBytes(StandardCharsets.UTF_8));
        }
      }
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int exit = process.waitFor();
      Files.delete(file);
      return new Ran(exit, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

package dev.victor.cli.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The launcher of Windows cannot run here: it is held to what the other one decides.
class LaunchersTest {

  private static final String USUAL = "-XX:TieredStopAtLevel=1";

  private final String sh = read("victor");
  private final String cmd = read("victor.cmd");

  private static String read(String name) {
    try {
      return Files.readString(Path.of("..", name));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Cache and compiler by the words typed.
  private Map<String, String> ofShell() {
    Map<String, String> decisions = new TreeMap<>();
    String cases =
        sh.substring(sh.indexOf("case \"${1-} ${2-}\" in"), sh.indexOf("# Which of stdin"));
    Pattern line = Pattern.compile("(?m)^  ('.*?)\\) hot=(\\w+)(.*?) ;;$");
    for (MatchResult each : all(line, cases)) {
      String compiler = first("compiler='?(.+?)'?$", each.group(3), USUAL);
      for (String words : each.group(1).split(" \\| ", -1)) {
        String bare = words.replace("'", "").replace("*", "").strip();
        decisions.put(bare, each.group(2) + " " + compiler);
      }
    }
    return decisions;
  }

  private Map<String, String> ofWindows() {
    Map<String, String> decisions = new TreeMap<>();
    Pattern line =
        Pattern.compile(
            "(?m)^if \"%~1(?: %~2)?\"==\"(.*?)\" set \"hot=(\\w+)\"(.*) & goto chosen$");
    for (MatchResult each : all(line, cmd)) {
      String compiler = first("\"compiler=([^\"]+)\"", each.group(3), USUAL);
      decisions.put(each.group(1).strip(), each.group(2) + " " + compiler);
    }
    return decisions;
  }

  private static Iterable<MatchResult> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }

  private static String first(String pattern, String text, String otherwise) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    return found.find() ? found.group(1) : otherwise;
  }

  @Test
  void both_choose_cache_and_compiler_by_the_same_words() {
    assertThat(ofShell()).hasSizeGreaterThan(8).isEqualTo(ofWindows());
  }

  @Test
  void both_make_the_same_caches_with_the_same_options() {
    String kinds = first("for kind in \\$hot ([a-z ]+); do", sh, "");
    assertThat(kinds).isNotEmpty();
    assertThat(cmd).contains("for %%K in (" + kinds + ") do call :make %%K");
    for (String option :
        new String[] {
          "-XX:+UseSerialGC",
          "-XX:AOTCacheOutput=",
          "-XX:AOTCache=",
          "-Xlog:disable",
          "-Dvictor.launcher=",
          "dev.victor.cli.startup.Train",
          "VICTOR_JAVA_OPTS",
          "VICTOR_TRAIN"
        }) {
      assertThat(sh).contains(option);
      assertThat(cmd).contains(option);
    }
  }

  @Test
  void what_is_typed_is_handed_on_as_it_is_and_the_code_comes_back() {
    assertThat(cmd)
        .contains("DisableDelayedExpansion")
        .contains("-jar \"%app%\\lib\\victor.jar\" %*\r\nexit /b %errorlevel%\r\n");
    assertThat(cmd.lines().filter(line -> line.contains("%*"))).hasSize(1);
    assertThat(cmd.replace("\r\n", "")).doesNotContain("\n");
  }
}

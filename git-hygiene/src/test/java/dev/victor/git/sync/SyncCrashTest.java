package dev.victor.git.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.git.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The world ends before, in or after steps of a sync with uncommitted work. Nothing is lost: going
/// on leads to what an undisturbed sync leads to, going back leads to what was.
final class SyncCrashTest {

  /// By day every third moment, which is of every kind by turns; at night every one.
  private static final int STRIDE = Integer.getInteger("kill.stride", 3);

  /// What stands for `kill -9`.
  private static final class WorldEnds extends Error {
    private static final long serialVersionUID = 1L;
  }

  @TempDir Path folder;
  private @Nullable Scenario template;

  private Scenario busy(String name) throws IOException {
    if (template == null) {
      template = template();
    }
    return template.copyTo(folder.resolve(name));
  }

  private Scenario template() throws IOException {
    Scenario repo =
        Scenario.on(Files.createDirectories(folder.resolve("template"))).feature("feat/x");
    repo.coworker("feat/x", "theirs.txt", "t\n")
        .coworker("main", "b.txt", "b\n")
        .write("mine.txt", "m\n")
        .commit("feat: mine");
    repo.write("staged.txt", "s\n").git("add", "staged.txt").write("staged.txt", "s\nmore\n");
    return repo.git("rm", "-q", "--cached", "x.txt")
        .write("a.txt", "one\nedited\n")
        .write("untracked/u.txt", "u\n");
  }

  /// What must come out of it in the end, whenever commits were made.
  private static Map<String, String> result(Scenario repo) {
    Map<String, String> state = repo.state();
    state.keySet().removeAll(List.of("branches", "there", "status"));
    state.put("log", String.join("\n", repo.subjects("feat/x")));
    state.put("changes", repo.tell("status", "--porcelain"));
    state.put("main", repo.tell("rev-list", "--count", "main..origin/main"));
    state.put("pushed", repo.tell("rev-list", "--count", "--left-right", "feat/x...origin/feat/x"));
    return state;
  }

  private static List<String> moments(Scenario repo) {
    List<String> moments = new ArrayList<>();
    repo.operation((moment, step) -> moments.add(moments.size() + " " + moment + " " + step.word()))
        .begin(SyncOptions.USUAL);
    return moments;
  }

  private static void crash(Scenario repo, int at) {
    int[] count = {0};
    assertThatThrownBy(() ->
            repo.operation(
                    (moment, step) -> {
                      if (count[0]++ == at) {
                        throw new WorldEnds();
                      }
                    })
                .begin(SyncOptions.USUAL))
        .isInstanceOf(WorldEnds.class);
  }

  @TestFactory
  List<DynamicTest> the_world_ends_at_every_moment() throws IOException {
    Scenario undisturbed = busy("undisturbed");
    List<String> moments = moments(undisturbed);
    assertThat(moments).hasSizeGreaterThanOrEqualTo(24);
    Map<String, String> expected = result(undisturbed);
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < moments.size(); i += STRIDE) {
      int at = i;
      tests.add(
          DynamicTest.dynamicTest(
              "continue after " + moments.get(at),
              () -> goesOn("c" + at, at, expected, "--continue")));
      if (moments.get(at).contains("begun")) {
        tests.add(
            DynamicTest.dynamicTest(
                "sync after " + moments.get(at), () -> goesOn("s" + at, at, expected)));
      }
      tests.add(
          DynamicTest.dynamicTest("abort after " + moments.get(at), () -> goesBack("a" + at, at)));
    }
    return tests;
  }

  private void goesOn(String name, int at, Map<String, String> expected, String... how)
      throws IOException {
    Scenario repo = busy(name);
    crash(repo, at);
    Scenario.Result result = repo.sync(how);
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    assertThat(result(repo)).isEqualTo(expected);
    assertThat(repo.sync("--continue").err())
        .isEqualTo("there is no sync to continue; start one: victor git sync\n");
  }

  private void goesBack(String name, int at) throws IOException {
    Scenario repo = busy(name);
    Map<String, String> before = repo.state();
    crash(repo, at);
    Scenario.Result result = repo.sync("--abort");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo("back to before the sync\n");
    assertThat(repo.state()).isEqualTo(before);
  }
}

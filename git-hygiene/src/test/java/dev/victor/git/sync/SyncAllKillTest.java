package dev.victor.git.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.git.scenario.Scenario;
import dev.victor.git.scenario.Scenario.Result;
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

/// A sync of seven branches with uncommitted work and a conflict is killed before and after its
/// steps, by `SIGKILL`. Going back leads to what was, bit by bit; going on leads, once the conflict
/// is solved, to what an undisturbed sync leads to.
final class SyncAllKillTest {

  /// One JVM is killed for each: every fifth moment, before steps and after them by turns; at night
  /// every one.
  private static final int STRIDE = Integer.getInteger("kill.stride", 5);

  /// Every branch, for real.
  static final SyncOptions ALL = new SyncOptions(true, false, true, false, false);

  @TempDir Path folder;
  private @Nullable Scenario template;

  private Scenario busy(String name) throws IOException {
    if (template == null) {
      template = template();
    }
    return template.copyTo(folder.resolve(name));
  }

  /// A trunk and a perennial branch that moved, three branches to rebase, one that conflicts, one
  /// that was squashed on the host; and work in every state.
  private Scenario template() throws IOException {
    Scenario repo = Scenario.on(Files.createDirectories(folder.resolve("template")));
    for (String name : List.of("feat/c", "feat/d", "feat/e", "feat/f", "feat/g", "keep")) {
      repo.git("switch", "-q", "main").feature(name);
    }
    repo.git("config", "victor.perennial", "keep").hostSquashes("feat/g");
    repo.coworker("main", "e.txt", "theirs\n").coworker("keep", "k.txt", "k\n");
    repo.git("switch", "-q", "feat/f").write("staged.txt", "s\n").git("add", "staged.txt");
    return repo.write("staged.txt", "s\nmore\n")
        .write("f.txt", "edited\n")
        .write("untracked/u.txt", "u\n");
  }

  private static List<String> moments(Scenario repo) {
    List<String> moments = new ArrayList<>();
    repo.operation((moment, step) -> moments.add(moment + " " + step.word() + " " + step.branch()))
        .begin(ALL);
    return moments;
  }

  private static boolean chosen(List<String> moments, int at) {
    return around(moments.get(at))
        && moments.subList(0, at).stream().filter(SyncAllKillTest::around).count() % STRIDE == 0;
  }

  private static boolean around(String moment) {
    return moment.startsWith("begun") || moment.startsWith("worked");
  }

  /// What must come out of it in the end, whenever commits were made.
  private static Map<String, String> result(Scenario repo) {
    Map<String, String> state = repo.state();
    state.keySet().removeAll(List.of("branches", "there", "status"));
    for (String name : List.of("main", "keep", "feat/c", "feat/d", "feat/e", "feat/f")) {
      state.put("log " + name, String.join("\n", repo.subjects(name)));
      state.put(
          "pushed " + name,
          repo.tell("rev-list", "--count", "--left-right", name + "...origin/" + name));
    }
    state.put("names", repo.tell("for-each-ref", "--format=%(refname)", "refs/heads"));
    state.put("changes", repo.tell("status", "--porcelain"));
    return state;
  }

  private static Result solve(Scenario repo) {
    assertThat(repo.tell("diff", "--name-only", "--diff-filter=U")).isEqualTo("e.txt");
    repo.write("e.txt", "both\n").git("add", "e.txt");
    return repo.sync("--continue");
  }

  @TestFactory
  List<DynamicTest> killed_before_and_after_every_step() throws IOException {
    Scenario undisturbed = busy("undisturbed");
    List<String> moments = moments(undisturbed);
    List<String> later = new ArrayList<>();
    undisturbed.write("e.txt", "both\n").git("add", "e.txt");
    undisturbed
        .operation((moment, step) -> later.add(moment + " " + step.word() + " " + step.branch()))
        .goOn();
    assertThat((moments.size() + later.size()) / 4).isGreaterThanOrEqualTo(10);
    Map<String, String> expected = result(undisturbed);
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      int at = i;
      String moment = moments.get(i);
      if (chosen(moments, i)) {
        tests.add(DynamicTest.dynamicTest("back, " + moment, () -> goesBack(at)));
        tests.add(DynamicTest.dynamicTest("on, " + moment, () -> goesOn(at, expected)));
      }
    }
    return tests;
  }

  private void goesBack(int at) throws IOException, InterruptedException {
    Scenario repo = busy("back" + at);
    Map<String, String> before = repo.state();
    assertThat(KilledSync.begin(repo.folder, at)).isEqualTo(137);
    assertThat(repo.sync("--abort")).isEqualTo(new Result(0, "back to before the sync\n", ""));
    assertThat(repo.state()).isEqualTo(before);
  }

  private void goesOn(int at, Map<String, String> expected)
      throws IOException, InterruptedException {
    Scenario repo = busy("on" + at);
    assertThat(KilledSync.begin(repo.folder, at)).isEqualTo(137);
    Result result = repo.sync("--continue");
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).as(result.out()).isEqualTo(4);
    result = solve(repo);
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).as(result.out()).isZero();
    assertThat(result(repo)).isEqualTo(expected);
  }

  @TestFactory
  List<DynamicTest> killed_after_the_conflict_was_solved() throws IOException {
    Scenario undisturbed = busy("solved");
    assertThat(undisturbed.sync("--all").exit()).isEqualTo(4);
    undisturbed.write("e.txt", "both\n").git("add", "e.txt");
    Scenario stopped = undisturbed.copyTo(folder.resolve("stopped"));
    List<String> moments = new ArrayList<>();
    undisturbed
        .operation((moment, step) -> moments.add(moment + " " + step.word() + " " + step.branch()))
        .goOn();
    Map<String, String> expected = result(undisturbed);
    Map<String, String> before = busy("before").state();
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      int at = i;
      if (chosen(moments, i)) {
        tests.add(
            DynamicTest.dynamicTest(
                "on, " + moments.get(i), () -> goesOnFrom(stopped, at, expected)));
        tests.add(
            DynamicTest.dynamicTest(
                "back, " + moments.get(i), () -> goesBackFrom(stopped, at, before)));
      }
    }
    return tests;
  }

  private void goesOnFrom(Scenario stopped, int at, Map<String, String> expected)
      throws IOException, InterruptedException {
    Scenario repo = stopped.copyTo(folder.resolve("later-on" + at));
    assertThat(KilledSync.goOn(repo.folder, at)).isEqualTo(137);
    Result result = repo.sync("--continue");
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).as(result.out()).isZero();
    assertThat(result(repo)).isEqualTo(expected);
  }

  private void goesBackFrom(Scenario stopped, int at, Map<String, String> before)
      throws IOException, InterruptedException {
    Scenario repo = stopped.copyTo(folder.resolve("later-back" + at));
    assertThat(KilledSync.goOn(repo.folder, at)).isEqualTo(137);
    assertThat(repo.sync("--abort")).isEqualTo(new Result(0, "back to before the sync\n", ""));
    assertThat(repo.state()).isEqualTo(before);
  }
}

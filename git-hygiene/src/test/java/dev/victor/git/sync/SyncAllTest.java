package dev.victor.git.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.git.scenario.Scenario;
import dev.victor.git.scenario.Scenario.Result;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every local branch in one go: bases first, one push, the person where they were.
final class SyncAllTest {

  @TempDir Path folder;

  private static void prints(Result result, String text) {
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo(text);
    assertThat(result.exit()).isZero();
  }

  private static String plain(Result result) {
    assertThat(result.err()).isEmpty();
    return result.out().replaceAll("\\b[0-9a-f]{7}\\b", "ID");
  }

  private Scenario three() {
    Scenario repo = Scenario.on(folder).feature("feat/a");
    repo.git("switch", "-q", "main").feature("feat/b").git("switch", "-q", "main");
    return repo.feature("feat/c");
  }

  @Test
  void all_branches_are_rebased_and_pushed_and_the_person_stays_where_they_were() throws Exception {
    Scenario repo = three();
    repo.byHand("switch", "-q", "main");
    repo.byHand("switch", "-q", "feat/b");
    repo.coworker("main", "m.txt", "m\n").write("b.txt", "edited\n").git("add", "b.txt");
    prints(
        repo.sync("--all"),
        """
        fetched origin: main moved
          main         fast-forwarded 1 commit
          feat/a       rebased on main, pushed
          feat/b       rebased on main, pushed
          feat/c       rebased on main, pushed
        restored 1 uncommitted file (1 staged)
        """);
    assertThat(repo.tell("symbolic-ref", "--short", "HEAD")).isEqualTo("feat/b");
    assertThat(repo.tell("rev-parse", "--abbrev-ref", "@{-1}")).isEqualTo("main");
    assertThat(repo.tell("status", "--porcelain")).isEqualTo("M  b.txt");
    for (String name : new String[] {"feat/a", "feat/b", "feat/c"}) {
      assertThat(repo.tell("rev-parse", name)).isEqualTo(repo.tell("rev-parse", "origin/" + name));
      assertThat(repo.tell("rev-list", "--count", name + "..origin/main")).isEqualTo("0");
    }
    prints(
        repo.sync("--all"),
        """
        fetched origin: nothing new
        4 branches up to date already
        """);
  }

  @Test
  void a_branch_squashed_on_the_host_and_deleted_there_is_deleted_here() {
    Scenario repo = three().git("switch", "-q", "feat/a");
    repo.write("a.txt", "more\n").commit("feat: more").git("push", "-q");
    repo.hostSquashes("feat/a").coworker("main", "later.txt", "l\n");
    assertThat(plain(repo.sync("--all")))
        .isEqualTo(
            """
            fetched origin: 2 branches moved
              main         fast-forwarded 2 commits
              feat/a       deleted: shipped in main as ID (squash)
              feat/b       rebased on main, pushed
              feat/c       rebased on main, pushed
            """);
    assertThat(repo.tell("symbolic-ref", "--short", "HEAD")).isEqualTo("main");
    assertThat(repo.tell("branch", "--list", "feat/a")).isEmpty();
    assertThat(repo.tell("config", "--get-regexp", "branch\\.feat/b\\.")).isNotEmpty();
  }

  @Test
  void a_branch_rebased_on_the_host_is_known_by_its_patches() {
    Scenario repo = Scenario.on(folder).feature("feat/a");
    repo.write("two.txt", "2\n").commit("feat: two").git("push", "-q");
    repo.coworker("main", "m.txt", "m\n").hostRebases("feat/a");
    assertThat(plain(repo.sync()))
        .isEqualTo(
            """
            fetched origin: 2 branches moved
              main         fast-forwarded 3 commits
              feat/a       deleted: shipped in main as ID (rebase)
            """);
  }

  @Test
  void a_branch_squashed_with_changes_around_it_is_known_by_its_content() {
    Scenario repo = Scenario.on(folder).feature("feat/a");
    repo.write("long.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n").commit("feat: long").git("push", "-q");
    repo.git("push", "-q", "origin", "HEAD:main").git("switch", "-q", "-c", "feat/z");
    repo.write("long.txt", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n").commit("feat: five");
    repo.git("push", "-q", "-u", "origin", "feat/z");
    repo.coworker("main", "long.txt", "one\n2\n3\n4\nfive\n6\n7\n8\n9\n");
    repo.inCoworker("push", "-q", "origin", "--delete", "feat/z");
    assertThat(plain(repo.sync())).contains("feat/z       deleted: shipped in main\n");
  }

  @Test
  void work_that_is_gone_there_and_shipped_nowhere_is_kept() {
    Scenario repo = three();
    repo.inCoworker("push", "-q", "origin", "--delete", "feat/b");
    assertThat(repo.sync("--all").out())
        .isEqualTo(
            """
            fetched origin: feat/b moved
              feat/b       kept: gone at origin, 1 commit not in main    git push -u origin feat/b
            3 branches up to date already
            """);
  }

  @Test
  void uncommitted_work_moves_to_the_trunk_when_its_branch_was_shipped() {
    Scenario repo = Scenario.on(folder).feature("feat/a").hostSquashes("feat/a");
    repo.write("a.txt", "one\nedited\n").write("new.txt", "n\n").git("add", "new.txt");
    assertThat(plain(repo.sync()))
        .isEqualTo(
            """
            fetched origin: 2 branches moved
              main         fast-forwarded 1 commit
              feat/a       deleted: shipped in main as ID (squash)
            restored 2 uncommitted files (1 staged)
            """);
    assertThat(repo.tell("diff", "--name-only")).isEqualTo("a.txt");
    assertThat(repo.tell("diff", "--name-only", "--cached")).isEqualTo("new.txt");
  }

  @Test
  void a_stack_is_walked_bottom_up() {
    Scenario repo = stack().coworker("main", "m.txt", "m\n");
    prints(
        repo.sync(),
        """
        fetched origin: main moved
          main         fast-forwarded 1 commit
          feat/low     rebased on main, pushed
          feat/mid     rebased on feat/low, pushed
          feat/top     rebased on feat/mid, pushed
        """);
    assertThat(repo.subjects("origin/feat/top"))
        .containsExactly(
            "feat: feat/top", "feat: feat/mid", "feat: feat/low", "feat: m.txt", "feat: one");
  }

  private Scenario stack() {
    return Scenario.on(folder)
        .feature("feat/low")
        .feature("feat/mid")
        .git("config", "branch.feat/mid.victor-base", "feat/low")
        .feature("feat/top")
        .git("config", "branch.feat/top.victor-base", "feat/mid");
  }

  @Test
  void the_bottom_of_a_stack_that_was_squashed_leaves_it_and_nothing_conflicts() {
    Scenario repo = stack();
    repo.git("switch", "-q", "feat/low").write("low.txt", "better\n").commit("feat: better");
    repo.git("push", "-q").git("switch", "-q", "feat/mid");
    assertThat(repo.sync("--all").exit()).isZero();
    repo.git("switch", "-q", "feat/top").hostSquashes("feat/low");
    assertThat(plain(repo.sync()))
        .isEqualTo(
            """
            fetched origin: 2 branches moved
              main         fast-forwarded 1 commit
              feat/low     deleted: shipped in main as ID (squash)
              feat/mid     rebased on main, pushed
              feat/top     rebased on feat/mid, pushed
            """);
    assertThat(repo.subjects("feat/top"))
        .containsExactly("feat: feat/top", "feat: feat/mid", "squash: feat/low", "feat: one");
    assertThat(repo.tell("config", "branch.feat/mid.victor-base")).isEqualTo("main");
  }

  @Test
  void an_amended_base_takes_its_branch_along_without_the_old_commit() {
    Scenario repo = stack().git("switch", "-q", "feat/low").write("low.txt", "amended\n");
    repo.git("commit", "-q", "-a", "--amend", "-m", "feat: amended")
        .git("switch", "-q", "feat/mid");
    assertThat(repo.sync().exit()).isZero();
    assertThat(repo.subjects("origin/feat/mid"))
        .containsExactly("feat: feat/mid", "feat: amended", "feat: one");
  }

  @Test
  void commits_squashed_on_the_host_while_the_branch_goes_on_do_not_conflict_with_themselves() {
    Scenario repo = Scenario.on(folder).feature("feat/a");
    repo.write("a.txt", "two\n").commit("feat: two").git("push", "-q");
    repo.write("x.txt", "x\n");
    repo.write("a.txt", "two\nthree\n").commit("feat: three").git("push", "-q");
    repo.hostSquashes("feat/a", false);
    repo.write("a.txt", "two\nthree\nfour\n").commit("feat: four");
    assertThat(repo.sync().out())
        .isEqualTo(
            """
            fetched origin: main moved
              main         fast-forwarded 1 commit
              feat/a       rebased on main, pushed
            """);
    assertThat(repo.subjects("feat/a"))
        .containsExactly("feat: four", "squash: feat/a", "feat: one");
  }

  @Test
  void a_conflict_in_one_branch_is_skipped_and_the_others_go_on() {
    Scenario repo = three();
    repo.git("switch", "-q", "feat/a").write("a.txt", "mine\n").commit("feat: mine");
    repo.git("push", "-q").git("switch", "-q", "feat/c").coworker("main", "a.txt", "theirs\n");
    String before = repo.tell("rev-parse", "feat/a");
    repo.write("c.txt", "edited\n");
    Result stopped = repo.sync("--all");
    assertThat(stopped.exit()).isEqualTo(4);
    assertThat(stopped.out())
        .contains("feat/a       stopped: a.txt conflicts with main")
        .contains("victor git sync --skip");
    prints(
        repo.sync("--skip"),
        """
        fetched origin: nothing new
          feat/b       rebased on main, pushed
          feat/c       rebased on main, pushed
        feat/a was skipped and is as it was
        restored 1 uncommitted file
        1 branch up to date already
        """);
    assertThat(repo.tell("rev-parse", "feat/a")).isEqualTo(before);
    assertThat(repo.tell("symbolic-ref", "--short", "HEAD")).isEqualTo("feat/c");
    assertThat(repo.read("c.txt")).isEqualTo("edited\n");
  }

  @Test
  void a_conflict_in_one_branch_is_solved_and_the_others_go_on() {
    Scenario repo = three().coworker("main", "b.txt", "theirs\n").write("c.txt", "edited\n");
    assertThat(repo.sync("--all").exit()).isEqualTo(4);
    repo.write("b.txt", "both\n").git("add", "b.txt");
    prints(
        repo.sync("--continue"),
        """
        fetched origin: nothing new
          feat/c       rebased on main, pushed
          feat/a       pushed
          feat/b       pushed
        restored 1 uncommitted file
        1 branch up to date already
        """);
    assertThat(repo.tell("symbolic-ref", "--short", "HEAD")).isEqualTo("feat/c");
    assertThat(repo.tell("show", "origin/feat/b:b.txt")).isEqualTo("both");
  }

  @Test
  void a_conflict_in_the_middle_is_taken_back_to_exactly_before() {
    Scenario repo = three();
    repo.git("switch", "-q", "feat/b").write("a.txt", "mine\n").commit("feat: mine");
    repo.git("push", "-q").git("switch", "-q", "feat/c").coworker("main", "a.txt", "theirs\n");
    repo.write("c.txt", "edited\n").git("add", "c.txt").write("c.txt", "and more\n");
    Map<String, String> before = repo.state();
    assertThat(repo.sync("--all").exit()).isEqualTo(4);
    prints(repo.sync("--abort"), "back to before the sync\n");
    assertThat(repo.state()).isEqualTo(before);
  }

  @Test
  void branches_of_every_kind_are_treated_as_what_they_are() {
    Scenario repo = three();
    repo.git("switch", "-q", "main").feature("feat/parked").git("switch", "-q", "main");
    repo.feature("their/look").git("switch", "-q", "main").feature("their/help");
    repo.git("config", "branch.feat/parked.victor-kind", "parked")
        .git("config", "branch.their/look.victor-kind", "observed")
        .git("config", "victor.contribution", "their/h*")
        .git("config", "--add", "victor.perennial", "feat/c");
    repo.coworker("main", "m.txt", "m\n")
        .coworker("their/look", "l.txt", "l\n")
        .coworker("their/help", "h.txt", "h\n")
        .write("mine.txt", "m\n")
        .commit("feat: mine");
    prints(
        repo.sync("--all"),
        """
        fetched origin: 3 branches moved
          main         fast-forwarded 1 commit
          feat/a       rebased on main, pushed
          feat/b       rebased on main, pushed
          their/help   rebased on origin/their/help, pushed
          their/look   fast-forwarded 1 commit
        1 branch up to date already
        """);
    assertThat(repo.subjects("their/help")).doesNotContain("feat: m.txt");
  }

  @Test
  void an_observed_branch_that_was_rewritten_there_is_followed() {
    Scenario repo = Scenario.on(folder).feature("their/look").git("switch", "-q", "main");
    repo.git("config", "branch.their/look.victor-kind", "observed").coworkerAmends("their/look");
    prints(
        repo.sync("--all"),
        """
        fetched origin: their/look moved
          their/look   followed its remote, which was rewritten
        1 branch up to date already
        """);
    assertThat(repo.tell("rev-parse", "their/look"))
        .isEqualTo(repo.tell("rev-parse", "origin/their/look"));
  }

  @Test
  void a_branch_held_by_another_work_tree_is_never_broken() {
    Scenario repo = three().git("worktree", "add", "-q", "../other", "feat/a");
    repo.coworker("main", "m.txt", "m\n");
    prints(
        repo.sync("--all"),
        """
        fetched origin: main moved
          main         fast-forwarded 1 commit
          feat/b       rebased on main, pushed
          feat/c       rebased on main, pushed
          feat/a       kept: it is checked out in other    cd DIR/other && victor git sync
        """);
    assertThat(repo.run(folder.resolve("other"), "status", "--porcelain").word()).isEmpty();
  }

  @Test
  void merging_is_done_on_every_branch_where_that_is_the_policy() {
    Scenario repo = three().git("config", "victor.sync", "merge").coworker("main", "m.txt", "m\n");
    prints(
        repo.sync("--all"),
        """
        fetched origin: main moved
          main         fast-forwarded 1 commit
          feat/a       merged origin/main, pushed
          feat/b       merged origin/main, pushed
          feat/c       merged origin/main, pushed
        """);
    assertThat(repo.tell("symbolic-ref", "--short", "HEAD")).isEqualTo("feat/c");
  }

  @Test
  void prune_also_deletes_what_is_shipped_while_its_remote_is_still_there() {
    Scenario repo = three().git("switch", "-q", "feat/b").hostSquashes("feat/a", false);
    assertThat(plain(repo.sync("--all", "--prune")))
        .isEqualTo(
            """
            fetched origin: main moved
              main         fast-forwarded 1 commit
              feat/a       deleted: shipped in main as ID (squash), deleted at origin
              feat/b       rebased on main, pushed
              feat/c       rebased on main, pushed
            """);
    assertThat(repo.tell("ls-remote", "origin", "feat/a")).isEmpty();
  }

  @Test
  void a_circle_of_bases_is_no_trap() {
    Scenario repo =
        three()
            .git("config", "branch.feat/a.victor-base", "feat/b")
            .git("config", "branch.feat/b.victor-base", "feat/a");
    assertThat(repo.sync("--all", "--no-push").exit()).isZero();
  }
}

package dev.victor.core.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.fact.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was committed in some days, also in repositories that no other reader could open.
class HistoryTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Period DAY = Period.day(LocalDate.of(2026, 11, 22), BERLIN);
  private static final Set<String> MINE = Set.of("victor@example.com");

  Sandbox sandbox;

  private static History history(Sandbox sandbox) {
    return new History(sandbox.runner());
  }

  @BeforeEach
  void repository(@TempDir Path folder) throws IOException {
    sandbox = new Sandbox(folder);
    sandbox.git("init", "-q", "-b", "main");
  }

  private List<Commit> commits(Set<String> emails) {
    return history(sandbox).commits(DAY, emails);
  }

  private List<String> subjects(Set<String> emails) {
    return commits(emails).stream().map(Commit::subject).toList();
  }

  @Test
  void a_commit_is_told_with_all_its_parts() throws IOException {
    String first =
        sandbox
            .write("b.txt", "1\n")
            .write("ä ö/a b.txt", "1\n")
            .commit("feat: one", "2026-11-21T10:00:00+0100");
    String second =
        sandbox
            .write("ä ö/a b.txt", "2\n")
            .write("new.txt", "1\n")
            .commit("feat: two\nlines\n\nbody", "2026-11-22T10:00:00+0100");

    assertThat(commits(MINE))
        .containsExactly(
            new Commit(
                second,
                Instant.parse("2026-11-22T09:00:00Z"),
                "Victor",
                "victor@example.com",
                "feat: two lines",
                List.of(first),
                List.of("new.txt", "ä ö/a b.txt")));
  }

  @Test
  void the_first_commit_lists_all_its_files() throws IOException {
    sandbox
        .write("b.txt", "1\n")
        .write("a/c.txt", "1\n")
        .commit("feat: one", "2026-11-22T10:00:00+0100");
    assertThat(commits(MINE).getFirst().files()).containsExactly("a/c.txt", "b.txt");
    assertThat(commits(MINE).getFirst().parents()).isEmpty();
  }

  @Test
  void the_day_begins_at_midnight_of_the_zone() {
    sandbox.commit("before", "2026-11-21T23:59:59+0100");
    sandbox.commit("first second", "2026-11-21T23:00:00+0000");
    sandbox.commit("last second", "2026-11-22T22:59:59+0000");
    sandbox.commit("after", "2026-11-23T00:00:00+0100");
    assertThat(subjects(MINE)).containsExactly("first second", "last second");
  }

  @Test
  void the_authors_time_counts_not_the_time_of_a_rebase() {
    sandbox.commit(
        "written then",
        "victor@example.com",
        "2026-11-22T10:00:00+0100",
        "2026-11-30T10:00:00+0100");
    assertThat(subjects(MINE)).containsExactly("written then");
  }

  @Test
  void other_authors_are_left_out_and_case_of_an_address_does_not_matter() {
    sandbox.commit(
        "mine", "Victor@Example.com", "2026-11-22T10:00:00+0100", "2026-11-22T10:00:00+0100");
    sandbox.commit(
        "hers", "ada@example.com", "2026-11-22T11:00:00+0100", "2026-11-22T11:00:00+0100");
    assertThat(subjects(MINE)).containsExactly("mine");
    assertThat(subjects(Set.of())).containsExactly("mine", "hers");
  }

  @Test
  void all_local_branches_count_and_a_detached_head_too() {
    sandbox.commit("on main", "2026-11-22T10:00:00+0100");
    sandbox.git("checkout", "-q", "-b", "feat/x");
    sandbox.commit("on a branch", "2026-11-22T11:00:00+0100");
    sandbox.git("checkout", "-q", "--detach", "main");
    sandbox.commit("on no branch", "2026-11-22T12:00:00+0100");
    assertThat(subjects(MINE)).containsExactly("on main", "on a branch", "on no branch");
  }

  @Test
  void a_change_picked_onto_a_second_branch_counts_once() throws IOException {
    sandbox.commit("base", "2026-11-20T10:00:00+0100");
    sandbox.git("checkout", "-q", "-b", "feat/x");
    String picked = sandbox.write("x", "1\n").commit("feat: x", "2026-11-22T11:00:00+0100");
    sandbox.git("checkout", "-q", "main");
    sandbox.write("y", "1\n").commit("feat: y", "2026-11-22T12:00:00+0100");
    sandbox.git("cherry-pick", picked);
    assertThat(subjects(MINE)).containsExactly("feat: x", "feat: y");
  }

  @Test
  void a_merge_is_told_as_one() throws IOException {
    sandbox.commit("base", "2026-11-20T10:00:00+0100");
    sandbox.git("checkout", "-q", "-b", "feat/x");
    sandbox.write("x", "1\n").commit("feat: x", "2026-11-20T11:00:00+0100");
    sandbox.git("checkout", "-q", "main");
    sandbox.variables.put("GIT_AUTHOR_DATE", "2026-11-22T11:00:00+0100");
    sandbox.git("merge", "-q", "--no-ff", "-m", "merge x", "feat/x");
    Commit merge = commits(MINE).getFirst();
    assertThat(merge.isMerge()).isTrue();
    assertThat(merge.parents()).hasSize(2);
    assertThat(merge.files()).isEmpty();
    assertThat(merge.brief()).hasSize(7);
  }

  @Test
  void a_repository_without_a_commit_has_no_history() {
    assertThat(commits(MINE)).isEmpty();
  }

  @Test
  void a_linked_work_tree_tells_the_same() throws IOException {
    sandbox.commit("base", "2026-11-22T10:00:00+0100");
    sandbox.git("worktree", "add", "-q", "../linked", "-b", "feat/linked");
    Sandbox linked = new Sandbox(sandbox.folder.resolve("linked-home"));
    Repository repository =
        Repository.require(sandbox.environment(), sandbox.folder.resolve("linked"));
    assertThat(repository.top().getFileName()).hasToString("linked");
    assertThat(repository.commonDir()).isEqualTo(sandbox.work.resolve(".git"));
    assertThat(History.of(linked.environment(), repository).commits(DAY, MINE)).hasSize(1);
  }

  @Test
  void a_sha_256_repository_is_answered_by_git(@TempDir Path other) throws Exception {
    Sandbox strange = new Sandbox(other);
    strange.git("init", "-q", "-b", "main", "--object-format=sha256");
    strange.write("a", "1\n").commit("feat: long hash", "2026-11-22T10:00:00+0100");
    Repository repository = Repository.require(strange.environment(), strange.work);
    assertThat(
            History.of(strange.environment(), repository)
                .commits(Period.all(ZoneOffset.UTC), Set.of()))
        .singleElement()
        .satisfies(commit -> assertThat(commit.id()).hasSize(64));
  }

  @Test
  void a_partial_clone_is_answered_by_git(@TempDir Path other) throws Exception {
    sandbox.write("a", "1\n").commit("feat: one", "2026-11-22T10:00:00+0100");
    sandbox.git("config", "uploadpack.allowFilter", "true");
    Sandbox partial = new Sandbox(other);
    partial.git(
        "clone", "-q", "--filter=blob:none", "--no-checkout", "file://" + sandbox.work, ".");
    Repository repository = Repository.require(partial.environment(), partial.work);
    assertThat(
            History.of(partial.environment(), repository)
                .commits(Period.all(ZoneOffset.UTC), Set.of()))
        .hasSize(1);
  }
}

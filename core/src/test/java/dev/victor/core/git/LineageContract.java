package dev.victor.core.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every way to read a lineage must answer.
abstract class LineageContract {

  Sandbox sandbox;

  abstract Lineage.Reader reader(Sandbox sandbox);

  @BeforeEach
  void repository(@TempDir Path folder) throws IOException {
    sandbox = new Sandbox(folder);
    sandbox.git("init", "-q", "-b", "main");
  }

  private Lineage lineage() throws IOException {
    return reader(sandbox).read();
  }

  @Test
  void commits_are_told_newest_first_with_their_whole_messages() throws IOException {
    String one = sandbox.commit("feat: ä one", "2026-11-21T10:00:00+0100");
    String two = sandbox.commit("fix: two\n\nBody.\n\nCloses #1", "2026-11-22T10:00:00+0100");
    List<Lineage.Ancestor> commits = lineage().commits();
    assertThat(commits).extracting(Lineage.Ancestor::id).containsExactly(two, one);
    assertThat(commits)
        .extracting(c -> c.message().strip())
        .containsExactly("fix: two\n\nBody.\n\nCloses #1", "feat: ä one");
    assertThat(commits.getFirst().parents()).containsExactly(one);
    assertThat(commits.getLast().parents()).isEmpty();
    assertThat(commits.getFirst().time()).isEqualTo(Instant.parse("2026-11-22T09:00:00Z"));
    assertThat(commits.getFirst().brief()).isEqualTo(two.substring(0, 7));
  }

  @Test
  void only_what_leads_to_head_is_told_and_a_merge_has_both_parents() throws IOException {
    sandbox.commit("base", "2026-11-20T10:00:00+0100");
    sandbox.git("checkout", "-q", "-b", "side");
    sandbox.write("s", "1\n").commit("on the side", "2026-11-20T11:00:00+0100");
    sandbox.git("checkout", "-q", "-b", "lost");
    sandbox.write("l", "1\n").commit("lost", "2026-11-20T12:00:00+0100");
    sandbox.git("checkout", "-q", "main");
    sandbox.git("merge", "-q", "--no-ff", "-m", "join", "side");
    List<Lineage.Ancestor> commits = lineage().commits();
    assertThat(commits)
        .extracting(c -> c.message().strip())
        .containsExactly("join", "on the side", "base");
    assertThat(commits.getFirst().isMerge()).isTrue();
    assertThat(commits.getFirst().parents()).hasSize(2);
  }

  @Test
  void tags_say_their_commit_whether_annotated_or_not_and_the_time_they_know() throws IOException {
    String one = sandbox.write("a", "1\n").commit("one", "2026-11-20T10:00:00+0100");
    sandbox.git("tag", "v1.0.0");
    sandbox.variables.put("GIT_COMMITTER_DATE", "2026-11-21T10:00:00+0100");
    sandbox.git("tag", "-a", "-m", "the second", "v1.1.0");
    sandbox.git("tag", "tree", "HEAD^{tree}");
    assertThat(lineage().tags())
        .containsExactly(
            new Lineage.Tag("v1.0.0", one, Instant.parse("2026-11-20T09:00:00Z")),
            new Lineage.Tag("v1.1.0", one, Instant.parse("2026-11-21T09:00:00Z")));
  }

  @Test
  void a_repository_without_a_commit_has_nothing_to_tell() throws IOException {
    assertThat(lineage()).isEqualTo(new Lineage(List.of(), List.of()));
  }

  @Test
  void a_shallow_clone_is_refused() throws IOException {
    sandbox.commit("one", "2026-11-20T10:00:00+0100");
    Repository repository = Repository.require(sandbox.environment(), sandbox.work);
    assertThat(Lineage.of(sandbox.environment(), repository).commits()).hasSize(1);
    Files.writeString(sandbox.work.resolve(".git/shallow"), "");
    assertThatThrownBy(() -> Lineage.of(sandbox.environment(), repository))
        .isInstanceOf(BadInput.class);
  }
}

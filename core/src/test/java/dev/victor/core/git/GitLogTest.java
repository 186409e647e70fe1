package dev.victor.core.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.fact.Period;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The installed git keeps the contract, also in repositories that JGit cannot read.
final class GitLogTest extends HistoryContract {

  @Override
  History history(Sandbox sandbox) {
    return new History(new GitLog(sandbox.runner()));
  }

  @Test
  void a_sha_256_repository_is_answered_by_git(@TempDir Path other) throws Exception {
    Sandbox strange = new Sandbox(other);
    strange.git("init", "-q", "-b", "main", "--object-format=sha256");
    strange.write("a", "1\n").commit("feat: long hash", "2026-11-22T10:00:00+0100");
    Repository repository = Repository.require(strange.environment(), strange.work);
    assertThat(JGitLog.reads(repository)).isFalse();
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
    assertThat(JGitLog.reads(repository)).isFalse();
    assertThat(
            History.of(partial.environment(), repository)
                .commits(Period.all(ZoneOffset.UTC), Set.of()))
        .hasSize(1);
  }
}

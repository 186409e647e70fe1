package dev.victor.core.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.fact.Period;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// JGit keeps the contract.
final class JGitLogTest extends HistoryContract {

  @Override
  History history(Sandbox sandbox) {
    return new History(new JGitLog(Repository.require(sandbox.environment(), sandbox.work)));
  }

  @Test
  void a_split_index_does_not_matter_to_a_history() throws Exception {
    sandbox.write("a", "1\n").commit("feat: one", "2026-11-22T10:00:00+0100");
    sandbox.git("update-index", "--split-index");
    assertThat(history(sandbox).commits(Period.all(ZoneOffset.UTC), Set.of())).hasSize(1);
  }

  @Test
  void the_history_of_a_plain_repository_is_read_by_jgit() throws Exception {
    sandbox.write("a", "1\n").commit("feat: one", "2026-11-22T10:00:00+0100");
    Repository repository = Repository.require(sandbox.environment(), sandbox.work);
    assertThat(JGitLog.reads(repository)).isTrue();
    sandbox.variables.put("PATH", "/nowhere");
    assertThat(
            History.of(sandbox.environment(), repository)
                .commits(Period.all(ZoneOffset.UTC), Set.of()))
        .hasSize(1);
  }
}

package dev.victor.core.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.fact.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineCountTest {

  @TempDir Path folder;

  @Test
  void lines_are_counted_against_the_first_parent_and_the_first_commit_has_all_its_own()
      throws IOException {
    Sandbox sandbox = new Sandbox(folder);
    sandbox.git("init", "-q");
    sandbox.git("config", "log.showRoot", "false");
    sandbox.write("a file\twith signs", "one\ntwo\nthree\n");
    Files.write(sandbox.work.resolve("binary"), new byte[] {0, 1, 2});
    sandbox.git("add", "-A");
    sandbox.git("commit", "-q", "-m", "first");
    sandbox.write("a file\twith signs", "one\n2\nthree\nfour");
    sandbox.git("commit", "-q", "-a", "-m", "second");
    List<Commit> commits =
        new History(sandbox.runner()).commits(Period.all(ZoneOffset.UTC), Set.of());

    assertThat(commits).hasSize(2);
    assertThat(LineCount.of(sandbox.runner(), commits)).isEqualTo(new LineCount(5, 1));
    assertThat(LineCount.of(sandbox.runner(), List.of())).isEqualTo(new LineCount(0, 0));
  }
}

package dev.victor.trading.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockedBarsTest {

  @TempDir Path folder;

  @Test
  void the_first_run_locks_and_a_changed_byte_stops_the_next() throws IOException {
    Workspace workspace = workspace("1,2,1,2");

    assertThat(LockedBars.open(workspace, "d").fresh()).isTrue();
    assertThat(LockedBars.open(workspace, "d").fresh()).isFalse();
    assertThat(folder.resolve(DatasetLock.NAME)).content().contains("\"path\" : \"bars.csv\"");

    Files.writeString(folder.resolve("bars.csv"), "time,open,high,low,close\n2026-01-01,1,2,1,1\n");

    assertThatThrownBy(() -> LockedBars.open(workspace, "d"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("is not what it was")
        .satisfies(failure ->
            assertThat(((BadInput) failure).remedy().orElse(""))
                .endsWith("victor strategy dataset lock d"));
  }

  @Test
  void what_was_renewed_on_purpose_is_taken() throws IOException {
    Workspace workspace = workspace("1,2,1,2");
    LockedBars old = LockedBars.open(workspace, "d");
    Files.writeString(folder.resolve("bars.csv"), "time,open,high,low,close\n2026-01-01,1,2,1,1\n");

    assertThat(LockedBars.accept(workspace, "d").fresh()).isTrue();
    assertThat(LockedBars.accept(workspace, "d").fresh()).isFalse();
    assertThat(LockedBars.open(workspace, "d").sha256()).isNotEqualTo(old.sha256());
  }

  @Test
  void bars_without_open_and_close_are_no_bars_to_trade_at() throws IOException {
    Workspace workspace = workspace("1,2,1,2");
    Files.writeString(folder.resolve("bars.csv"), "time,high,low\n2026-01-01,2,1\n");

    assertThatThrownBy(() -> LockedBars.open(workspace, "d"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("has no open and close");
    assertThat(folder.resolve(DatasetLock.NAME)).doesNotExist();
  }

  @Test
  void a_damaged_lock_is_no_lock() throws IOException {
    Workspace workspace = workspace("1,2,1,2");
    Files.createDirectories(folder.resolve(".victor"));
    Files.writeString(
        folder.resolve(DatasetLock.NAME), "{\"datasets\": {\"d\": {\"path\": \"x\"}}}");

    assertThatThrownBy(() -> LockedBars.open(workspace, "d"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("lacks \"sha256\"");
  }

  private Workspace workspace(String... rows) throws IOException {
    return StrategyWorkspace.in(folder, StrategyWorkspace.PLAIN, rows);
  }
}

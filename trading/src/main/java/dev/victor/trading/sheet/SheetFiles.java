package dev.victor.trading.sheet;

import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.ContentHash;
import dev.victor.core.workspace.Session;
import dev.victor.trading.chart.PictureFile;
import dev.victor.trading.record.RecordedOutcome;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes what is wanted of a backtest; each file whole or not at all.
public final class SheetFiles {

  private final Session session;
  private final List<Written> written = new ArrayList<>();

  /// Files of a session, named from its folder.
  public SheetFiles(Session session) {
    this.session = session;
  }

  /// A file that was written.
  ///
  /// @param kind `trades`, `report` or `chart`
  /// @param path as it was typed
  /// @param sha256 of its bytes
  record Written(String kind, String path, String sha256) {}

  /// Writes the files of a backtest.
  public SheetOutcome write(RecordedOutcome recorded, SheetWish wish) {
    wish.trades()
        .ifPresent(path -> put("trades", path, bytes(TradesTable.of(recorded.backtest()))));
    wish.report()
        .ifPresent(path ->
            put(
                "report",
                path,
                bytes(
                    SheetWish.ends(path, ".md")
                        ? BacktestMarkdown.of(recorded)
                        : BacktestPage.of(recorded))));
    wish.chart()
        .ifPresent(path ->
            put("chart", path, PictureFile.of(path, BacktestPicture.of(recorded.backtest()))));
    return new SheetOutcome(recorded, List.copyOf(written));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void put(String kind, String path, byte[] content) {
    AtomicFile.write(session.environment().resolve(path), content);
    written.add(new Written(kind, path, ContentHash.of(content).hex()));
  }
}

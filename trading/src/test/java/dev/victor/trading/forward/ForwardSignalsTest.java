package dev.victor.trading.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.backtest.Trade;
import dev.victor.trading.stage.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A strategy whose signals are made elsewhere: they come with the bars, in the same rows.
class ForwardSignalsTest {

  private static final String BARS =
      """
      time,open,high,low,close,volume,signal
      2026-01-05,9,9,9,9,0,long
      2026-01-06,10,10,10,10,0,
      2026-01-07,11,11,11,11,0,flat
      2026-01-08,12,12,12,12,0,
      """;

  @TempDir Path folder;

  @Test
  void signals_come_with_their_bars_and_stay_what_they_were() throws IOException {
    ForwardDesk desk = desk("none");
    write("new.csv", BARS);

    ForwardOutcome outcome = forward(desk, "new.csv");

    assertThat(trades(outcome)).containsExactly("10.0 to 12.0");
    Path record = folder.resolve("strategies/s/forward/d.csv");
    assertThat(Files.readString(record))
        .startsWith("time,open,high,low,close,volume,seen,side\n")
        .contains("2026-01-05T00:00:00Z,9.0,9.0,9.0,9.0,0.0,2026-01-09T00:00:00Z,1.0\n")
        .contains("2026-01-06T00:00:00Z,10.0,10.0,10.0,10.0,0.0,2026-01-09T00:00:00Z,\n");
    assertThat(forward(desk, "new.csv").arrivals().orElseThrow().added()).isZero();
    assertThat(trades(forward(desk, "new.csv"))).containsExactly("10.0 to 12.0");

    write("changed.csv", BARS.replace("0,flat", "0,long"));
    assertThatThrownBy(() -> forward(desk, "changed.csv"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("the bar of 2026-01-07T00:00:00Z is not what it was: side is 1.0")
        .hasMessageContaining("has 0.0");
    write("later.csv", BARS.replace("10,0,\n", "10,0,short\n"));
    assertThatThrownBy(() -> forward(desk, "later.csv"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("side is -1.0")
        .hasMessageContaining("has nothing");
  }

  @Test
  void bars_without_the_column_are_refused() throws IOException {
    ForwardDesk desk = desk("none");
    desk.bars("new.csv", "2026-01-05", "9,9,9,9");

    assertThatThrownBy(() -> forward(desk, "new.csv"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("has no row of headings with a time and signal");
  }

  @Test
  void what_is_held_is_held_across_the_end_of_the_dataset() throws IOException {
    ForwardDesk desk = desk("hold");
    write("new.csv", BARS.replace("0,long", "0,"));

    // The last signal of the table is long, on 4 January.
    assertThat(trades(forward(desk, "new.csv"))).containsExactly("10.0 to 12.0");
  }

  @Test
  void files_of_a_folder_are_one_series_with_their_signals() throws IOException {
    ForwardDesk desk = desk("none");
    List<String> lines = BARS.lines().toList();
    write("in/a.csv", String.join("\n", lines.subList(0, 4)) + "\n");
    write("in/b.csv", lines.getFirst() + "\n" + String.join("\n", lines.subList(3, 5)) + "\n");

    assertThat(trades(forward(desk, "in"))).containsExactly("10.0 to 12.0");
  }

  private ForwardDesk desk(String between) throws IOException {
    ForwardDesk desk = new ForwardDesk(folder, "");
    write(
        "strategies/s/strategy.json",
        """
        { "id": "s", "dataset": "d",
          "signals": { "file": "signals.csv", "columns": { "side": "signal" }, "between": "%s" },
          "long": { "enter": { "above": ["side", 0] }, "exit": { "equals": ["side", 0] } },
          "execution": { "capital": 1000, "sizing": { "type": "units", "units": 1 } } }
        """
            .formatted(between));
    write(
        "signals.csv",
        "time,signal\n2026-01-01,0\n2026-01-04,%s\n".formatted(between.equals("hold") ? 1 : 0));
    return desk.promoted(Stage.BACKTESTED).at("2026-01-09T00:00:00Z");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private static ForwardOutcome forward(ForwardDesk desk, String from) {
    return new Forward(desk.session())
        .once(
            new Forward.Request(
                Optional.of("s"), new BarSources.Wish(Optional.of(from), Optional.empty()), false));
  }

  private static List<String> trades(ForwardOutcome outcome) {
    return outcome.test().orElseThrow().result().run().trades().stream()
        .map(ForwardSignalsTest::said)
        .toList();
  }

  private static String said(Trade trade) {
    return trade.entryPrice() + " to " + trade.exitPrice();
  }
}

package dev.victor.trading.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.UsageError;
import dev.victor.core.io.ContentHash;
import dev.victor.trading.record.RecordedBacktest;
import dev.victor.trading.strategy.StrategySession;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written of a backtest.
class SheetFilesTest {

  private static final String[] BARS = {
    "9,9,9,9", "10,12,10,11", "12,13,12,13", "20,20,8,9", "14,14,14,14"
  };

  @TempDir Path folder;

  @BeforeEach
  void workspace() throws IOException {
    StrategyWorkspace.in(
        folder,
        StrategyWorkspace.PLAIN.replace(
            "\"dataset\"", "\"title\": \"</script><img src=x onerror=1>[[data]]\", \"dataset\""),
        BARS);
  }

  @Test
  void every_trade_to_the_last_digit() throws IOException {
    SheetOutcome outcome = write("trades.csv", null, null);

    assertThat(read("trades.csv"))
        .isEqualTo(
            """
            number,direction,units,entry_time,entry_price,exit_time,exit_price,commission,result,\
            rate_percent,exit,entry_bar,exit_bar
            1,long,1.0,2026-01-03T00:00:00Z,12.0,2026-01-05T00:00:00Z,14.0,0.0,2.0,\
            16.666666666666664,signal,2,4
            """);
    assertThat(outcome.files().getFirst().sha256())
        .isEqualTo(ContentHash.of(read("trades.csv")).hex());
    assertThat(StrategySession.said(outcome)).contains("  trades in trades.csv, sha256 ");
  }

  @Test
  void a_page_runs_and_loads_nothing_that_a_definition_says() throws IOException {
    write(null, "page.html", null);
    Document page = Jsoup.parse(read("page.html"));

    assertThat(page.select("img, [onerror]")).isEmpty();
    assertThat(page.select("script")).hasSize(2);
    assertThat(page.expectFirst("h1").text()).isEqualTo("</script><img src=x onerror=1>[[data]]");
    assertThat(page.expectFirst("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'; script-src 'sha256-");
    assertThat(page.select(".card .value").eachText())
        .containsExactly("0.20 %", "2.36", "none", "0.40 %", "1", "0.00");
    assertThat(page.select(".trade title").eachText())
        .containsExactly("long 1: 2026-01-03 at 12 to 2026-01-05 at 14, +2.00 (+16.67 %)");
    assertThat(page.select("svg path.line")).hasSize(1);
    assertThat(page.select("[style]")).isEmpty();
    for (Element number : page.select("[x1], [y1], [cx], [cy]")) {
      assertThat(number.outerHtml()).doesNotContain("NaN", "Infinity");
    }
  }

  @Test
  void a_report_in_markdown() throws IOException {
    write(null, "report.md", null);

    assertThat(read("report.md"))
        .startsWith("# s@")
        .contains("1 January to 5 January 2026, 5 bars.")
        .contains("| Closed trades | 1 | how many |")
        .contains("| 1 | long | 1 | 2026-01-03 | 12 | 2026-01-05 | 14 | +2.00 | +16.67 | signal |");
  }

  @Test
  void a_picture_with_every_trade() throws IOException {
    write(null, null, "chart.svg");

    assertThat(read("chart.svg"))
        .contains("1 January to 5 January 2026")
        .contains(">1,002</text>", ">\u22120.40 %</text>")
        .doesNotContain("NaN", "Infinity");
    assertThat(read("chart.svg").split("<circle", -1)).hasSize(4);
  }

  @Test
  void a_name_must_say_what_a_file_holds() {
    assertThatThrownBy(() -> write("strategies/s/strategy.json", null, null))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("which format?");
  }

  private SheetOutcome write(
      @Nullable String trades, @Nullable String report, @Nullable String chart) {
    SheetWish wish =
        new SheetWish(
            Optional.ofNullable(trades), Optional.ofNullable(report), Optional.ofNullable(chart));
    return new SheetFiles(StrategySession.in(folder))
        .write(
            new RecordedBacktest(StrategySession.in(folder))
                .run(Optional.empty(), List.of(), false),
            wish);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}

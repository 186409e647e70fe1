package dev.victor.trading.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Verb;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.trading.command.JournalCommands;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victor.fixtures.Answers;

/// The report of a real statement, through the commands and the store, prints what the broker
/// printed.
class CorpusReportTest {

  @TempDir Path folder;

  @BeforeEach
  void project() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        """
        {"schemaVersion": 1, "project": {"id": "x", "name": "X"},
         "author": {"name": "V", "timezone": "UTC"},
         "accounts": [{"id": "a", "broker": "mt", "zone": "UTC"}]}
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "mt4/reuniware-DetailedStatement.htm, 130, 24.17, 233.70, -209.53, 1.12, 0.19, 47.54, 64.01,"
        + " 12.39, EUR",
    "mt4/rmq-MT4Trade_01.htm, 636, 2138.16, 3945.57, -1807.41, 2.18, 3.36, 0.00, 247.27, 2.30, USD",
    "mt5/rmq-MT5Trade5.html, 8, 1333.77, 1622.47, -288.70, 5.62, 166.72, 0.00, 274.42, 2.36, USD",
    "mt5-tester/rmq-MT5EA.html, 152, 1665.38, 4667.72, -3002.34, 1.55, 10.96, 263.46, 967.94, 8.09,"
        + " USD",
    "mt5/lucastenaglia-ReportTrade-global.xlsx, 1156, 12178.52, 43213.33, -31034.81, 1.392415,"
        + " 10.535052, 0.63, 3385.74, 0.95, USD",
  })
  void the_report_of_everything_prints_what_the_broker_printed(
      String file,
      int trades,
      BigDecimal net,
      BigDecimal profit,
      BigDecimal loss,
      BigDecimal factor,
      BigDecimal payoff,
      BigDecimal absolute,
      BigDecimal maximal,
      BigDecimal percent,
      String currency)
      throws IOException {
    run("import", Corpus.file(file).toAbsolutePath().toString());
    JsonNode report = run("report", "--period", "all");

    assertThat(report.get("trades").asInt()).isEqualTo(trades);
    assertThat(report.get("currency").asText()).isEqualTo(currency);
    prints(report, "/netProfit", net);
    prints(report, "/grossProfit", profit);
    prints(report, "/grossLoss", loss);
    prints(report, "/profitFactor", factor);
    prints(report, "/expectedPayoff", payoff);
    prints(report, "/drawdown/absolute", absolute);
    prints(report, "/drawdown/maximal", maximal);
    prints(report, "/drawdown/maximalPercent", percent);
  }

  @Test
  void the_workbook_agrees_to_six_decimals_and_in_its_positions() throws IOException {
    run(
        "import",
        Corpus.file("mt5/lucastenaglia-ReportTrade-global.xlsx").toAbsolutePath().toString());
    JsonNode report = run("report");

    prints(report, "/recoveryFactor", new BigDecimal("3.597004"));
    prints(report, "/sharpe", new BigDecimal("0.101911"));
    prints(report, "/winRatePercent", new BigDecimal("48.53"));
    prints(report, "/swap", new BigDecimal("-250.36"));
    assertThat(report.get("positions").asInt()).isEqualTo(999);
    assertThat(report.at("/period/from").asText()).isEqualTo("2026-03-06");
  }

  @Test
  void the_days_of_a_real_account_add_up_to_its_net() throws IOException {
    run(
        "import",
        Corpus.file("mt5/lucastenaglia-ReportTrade-global.xlsx").toAbsolutePath().toString());
    BigDecimal sum = BigDecimal.ZERO;
    int trades = 0;
    int opened = 0;
    for (Instant day = Instant.parse("2026-04-01T00:00:00Z");
        day.isBefore(Instant.parse("2026-04-15T00:00:00Z"));
        day = day.plusSeconds(86_400)) {
      JsonNode recap = run("today", "--dry-run", "--date", day.toString().substring(0, 10));
      sum = sum.add(recap.get("netProfit").decimalValue());
      trades += recap.get("trades").asInt();
      assertThat(recap.get("list")).hasSize(recap.get("trades").asInt());
      for (JsonNode trade : recap.get("list")) {
        opened += trade.get("opened").isNull() ? 0 : 1;
      }
    }

    assertThat(sum).isEqualByComparingTo("12178.52");
    assertThat(trades).isEqualTo(1156);
    assertThat(opened).as("closing deals that one position alone ends with").isGreaterThan(700);
  }

  @Test
  void the_page_of_a_real_day_names_nobody() throws IOException {
    run(
        "import",
        Corpus.file("mt5/lucastenaglia-ReportTrade-global.xlsx").toAbsolutePath().toString());
    run("today", "--date", "2026-04-08");

    try (Stream<Path> files = Files.list(folder.resolve("docs/journal"))) {
      for (Path file : files.filter(each -> !each.toString().endsWith(".png")).toList()) {
        assertThat(Files.readString(file)).doesNotContain("900852", "YoForex", "Achiever", "USDT");
      }
    }
  }

  private static void prints(JsonNode report, String pointer, BigDecimal printed) {
    BigDecimal computed = report.at(pointer).decimalValue();
    assertThat(computed.setScale(printed.scale(), RoundingMode.HALF_UP))
        .as(pointer)
        .isEqualByComparingTo(printed);
  }

  private JsonNode run(String verb, String... typed) throws IOException {
    Verb chosen =
        JournalCommands.group().verbs().stream()
            .filter(each -> each.name().equals(verb))
            .findFirst()
            .orElseThrow();
    Command command = chosen.make().get();
    List<String> words = new ArrayList<>(List.of(typed));
    command.arguments().parse("victor journal " + verb, words);
    Outcome outcome = command.run(session());
    Answers.check(command, outcome);
    return new ObjectMapper()
        .reader()
        .with(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .readTree(Json.write(outcome.json()));
  }

  private Session session() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    return new Session(
        new Environment(Map.of(), folder, folder.resolve("home"), clock),
        new Console(nowhere, nowhere, Console.Terminal.NONE));
  }
}

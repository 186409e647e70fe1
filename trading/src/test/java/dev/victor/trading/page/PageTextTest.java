package dev.victor.trading.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.filter.Filter;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Imported;
import dev.victor.trading.report.ReportWish;
import dev.victor.trading.report.SampleJournal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageTextTest {

  private static SamplePage full(boolean moneyShown) {
    return SamplePage.of(
        SampleJournal.ofOneDay(), SamplePage.diary(), SamplePage.EVERYTHING, moneyShown);
  }

  @Test
  void the_page_says_what_the_report_says() {
    SamplePage page = full(true);

    assertThat(page.parsed().title())
        .isEqualTo("Trading journal \u00b7 ftmo \u00b7 2 November to 22 November 2026");
    assertThat(page.parsed().select("header .about").text())
        .isEqualTo("2 November to 22 November 2026 \u00b7 USD \u00b7 times in Europe/Berlin");
    assertThat(page.parsed().select(".card .label").eachText())
        .containsExactly(
            "net result", "win rate", "profit factor", "expectancy", "deepest drawdown", "costs");
    assertThat(page.parsed().select(".card .value").eachText())
        .containsExactly(
            "+613.00 USD", "66.67 %", "4.25", "+102.17 USD", "\u2212188.60 USD", "\u22123.50 USD");
    assertThat(page.parsed().select(".card .note").eachText())
        .contains(
            "+0.61 % of 100,000.00",
            "6 trades",
            "4 won, 2 lost",
            "no interval: 6 trades of at least 10",
            "0.19 % of its peak");
    assertThat(page.parsed().expectFirst(".card .definition").text())
        .startsWith("net profit MetaTrader: ");
    assertThat(page.section("calendar"))
        .startsWith(
            "Calendar 2 days with trades, 2 above zero; best 22 November 2026 +413.00 USD, worst"
                + " 20 November 2026 +200.00 USD. November 2026 +613.00 USD Mo Tu")
        .contains("19 20 +200 21 22 +413 23");
    assertThat(page.parsed().select("button[data-day=2026-11-22]").attr("aria-label"))
        .isEqualTo("22 November 2026: +413.00 USD, 5 trades, 3 won");
    assertThat(page.section("parts"))
        .contains("by symbol symbol result in USD n won EURUSD +455.00 4 75 %")
        .contains("by weekday weekday result in USD n won Fri +200.00 1 100 % Sun +413.00 5 60 %");
    assertThat(page.section("rules"))
        .isEqualTo(
            "Rules broken 2 times on 1 day. 22 November 2026 max trades a day 5 trades of at most 4"
                + " max daily loss lost 612.40");
    assertThat(page.section("notes"))
        .isEqualTo("Notes of days 22 November 2026 breakout london slept badly");
    assertThat(page.parsed().select("noscript").text()).contains("needs scripts");
  }

  @Test
  void charts_are_there_without_a_script() {
    Document page = full(true).parsed();

    assertThat(page.expectFirst("#curve-picture").attr("aria-label"))
        .isEqualTo(
            "Balance curve from 100,000 to 100,613, lowest 100,000, highest 100,613; deepest fall"
                + " 0.19 %");
    assertThat(page.select("#curve-picture path.line").attr("d")).startsWith("M0 ").contains("H");
    assertThat(page.select("svg.spread rect")).isNotEmpty();
  }

  @Test
  void every_file_has_its_totals_beside_ours_and_none_is_called_reconciled_without() {
    SamplePage page = SamplePage.of(SampleJournal.ofOneDay(), true);

    assertThat(page.section("trust"))
        .isEqualTo(
            "Are these the broker\u2019s numbers? The totals that 1 file states do not all come out"
                + " of the trades. \u2717 ReportHistory-\u2026.xlsx mt5-history-xlsx \u00b7"
                + " imported 1 January 1970 does not reconcile: 1 of 1 total differs total broker"
                + " states journal computes same net profit 612.80 0.00 \u2717 differs");
    assertThat(new ImportCheck(file(), List.of(), List.of()).verdict())
        .isEqualTo("nothing stated to compare with");
  }

  private static Imported file() {
    return SampleJournal.ofOneDay().imports("ftmo").getFirst();
  }

  @Test
  void an_account_without_trades_has_a_page_too() {
    SamplePage page =
        SamplePage.of(
            new SampleJournal().account("ftmo", "8812345").deposit("2026-11-02T08:00", "100.00"),
            true);

    assertThat(page.parsed().select("main").text()).isEqualTo("Figures No trades in these days.");
    assertThat(page.data()).contains("\"rows\":[]");
  }

  @Test
  void a_filter_is_told_and_holds_everywhere() {
    ReportWish wish =
        new ReportWish(
            Optional.empty(),
            SamplePage.EVERYTHING.period(),
            Filter.parse(List.of("XAU*"), List.of(), List.of(), List.of(), Optional.empty()),
            Optional.empty(),
            SamplePage.EVERYTHING.families());
    SamplePage page = SamplePage.of(SampleJournal.ofOneDay(), SamplePage.diary(), wish, true);

    assertThat(page.parsed().select(".only").text()).isEqualTo("only symbol XAU*");
    assertThat(page.section("rules"))
        .startsWith("Rules broken, by all trades of these days 2 times on 1 day.");
    assertThat(page.data()).contains("\"symbols\":[\"XAUUSD\"]");
    assertThat(page.text()).doesNotContain("GBPUSD");
  }

  @Test
  void rows_are_short_exact_and_have_their_notes() {
    SamplePage page = full(true);

    assertThat(page.data())
        .contains("\"money\":true", "\"tags\":[\"london\"]", "\"setups\":[\"breakout\"]")
        .contains("secret=input", "late \\u003cb\\u003eentry\\u003c/b\\u003e")
        .contains("\"182.00\",\"0.18\"");
    assertThat(page.parsed().select("#table th").eachText())
        .containsExactly(
            "closed", "opened", "symbol", "side", "volume", "open", "close", "result", "%", "held",
            "setup", "tags", "comment");
  }

  @Test
  void hidden_money_is_nowhere_in_the_file() {
    SampleJournal journal =
        new SampleJournal()
            .account("ftmo", "8812345")
            .deposit("2026-11-02T08:00", "73519.27")
            .trade(
                "EURUSD",
                Direction.LONG,
                "17.53",
                "2026-11-20T11:00",
                "2026-11-20T12:30",
                "1823.71")
            .trade(
                "XAUUSD",
                Direction.SHORT,
                "19.47",
                "2026-11-21T11:00",
                "2026-11-21T12:30",
                "-2967.43",
                "-58.39")
            .reconciled(true);
    SamplePage hidden = SamplePage.of(journal, SamplePage.diary(), SamplePage.EVERYTHING, false);
    SamplePage shown = SamplePage.of(journal, SamplePage.diary(), SamplePage.EVERYTHING, true);
    List<String> amounts =
        List.of(
            "73519", "73,519", "17.53", "1823", "1,823", "19.47", "2967", "2,967", "58.39", "3025",
            "3,025", "75342", "75,342", "72317", "72,317", "1202", "1,202", "612.8", "612.40");
    List<String> names = List.of("8812345", "secret", "ReportHistory", "xlsx\"");

    assertThat(hidden.text()).doesNotContain(amounts).doesNotContain(names);
    assertThat(shown.text())
        .contains("73,519.27", "17.53", "1823.71", "1,823.71", "58.39", "612.40", "secret=input")
        .doesNotContain("8812345");
    assertThat(hidden.parsed().expectFirst(".card .value").text()).isEqualTo("\u22121.64 %");
    assertThat(hidden.data()).contains("\"2.48\"").contains("\"money\":false");
    assertThat(hidden.section("rules")).contains("lost 0.61 %");
    assertThat(hidden.section("trust"))
        .contains("net profit \u00b7\u00b7\u00b7 \u00b7\u00b7\u00b7");
  }

  @Test
  void an_account_named_by_its_login_is_withheld() {
    SamplePage page =
        SamplePage.of(
            new SampleJournal()
                .account("live-8812345", "8812345")
                .deposit("2026-11-02T08:00", "100.00")
                .trade("A", Direction.LONG, "1", "2026-11-20T11:00", "2026-11-20T12:30", "1.00"),
            true);

    assertThat(page.text()).doesNotContain("8812345");
    assertThat(page.parsed().select("h1").text()).isEqualTo("withheld");
  }

  @Test
  void what_a_broker_wrote_is_never_markup() {
    String hostile = "</script><img src=x onerror=alert(1)><!--{{x}}[[data]]\u202e\u2028'\"&amp;";
    SampleJournal journal =
        new SampleJournal()
            .account("ftmo", "8812345")
            .deposit("2026-11-02T08:00", "1000.00")
            .trade(hostile, Direction.LONG, "1", "2026-11-20T11:00", "2026-11-20T12:30", "5.00");
    for (boolean shown : new boolean[] {true, false}) {
      SamplePage page = SamplePage.of(journal, shown);

      assertThat(page.parsed().select("img")).isEmpty();
      assertThat(page.parsed().select("script")).hasSize(2);
      assertThat(page.text()).doesNotContain("<img", "\u202e", "\u2028", "<!--{{");
      assertThat(page.data()).contains("\\u003c/script\\u003e\\u003cimg src=x").doesNotContain("<");
      assertThat(page.parsed().select("button[data-symbol]").text()).startsWith("</script><img");
    }
  }

  @Test
  void the_head_allows_the_one_script_and_style_and_nothing_else() throws Exception {
    Document page = full(true).parsed();
    Element policy = page.expectFirst("meta[http-equiv=Content-Security-Policy]");

    assertThat(policy.attr("content"))
        .isEqualTo(
            "default-src 'none'; script-src '"
                + hash(page.expectFirst("script:not([type])").data())
                + "'; style-src '"
                + hash(page.expectFirst("style").data())
                + "'; img-src data:; base-uri 'none'; form-action 'none'");
    assertThat(
            page.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getKey))
        .noneMatch(name -> name.startsWith("on") || name.equals("style") || name.equals("href"));
    assertThat(page.select("[src]")).isEmpty();
    assertThat(full(true).text()).doesNotContain("http://", "https://");
  }

  private static String hash(String content) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void labels_and_ids_fit_together() {
    Document page = full(true).parsed();

    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element element : page.select("[aria-labelledby]")) {
      assertThat(page.getElementById(element.attr("aria-labelledby"))).isNotNull();
    }
    assertThat(page.select("table thead th:not([scope])")).isEmpty();
    assertThat(page.select("header, main, footer")).hasSize(3);
  }

  @Test
  void ten_thousand_trades_stay_below_three_megabytes() {
    SampleJournal journal =
        new SampleJournal().account("ftmo", "8812345").deposit("2020-01-01T08:00", "100000.00");
    LocalDateTime time = LocalDateTime.of(2020, 1, 2, 9, 0);
    for (int i = 0; i < 10_000; i++) {
      time = time.plusMinutes(257);
      journal.trade(
          "SYM" + i % 40,
          i % 3 == 0 ? Direction.SHORT : Direction.LONG,
          "0.50",
          time.minusMinutes(31).toString(),
          time.toString(),
          i % 7 < 4 ? "12." + (10 + i % 90) : "-14." + (10 + i % 90),
          "-0.35");
    }
    SamplePage page = SamplePage.of(journal, true);

    assertThat(page.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(3 * 1024 * 1024);
    assertThat(page.section("calendar")).contains("earlier months");
    assertThat(page.parsed().select("#curve-picture path.line").attr("d").length())
        .isLessThan(40_000);
  }

  @Test
  void the_same_journal_makes_the_same_page() {
    assertThat(full(true).text()).isEqualTo(full(true).text());
  }
}

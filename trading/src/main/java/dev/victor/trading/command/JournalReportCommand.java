package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import dev.victor.trading.chart.Sparkline;
import dev.victor.trading.filter.Filter;
import dev.victor.trading.metric.Metric;
import dev.victor.trading.page.JournalPage;
import dev.victor.trading.page.PageWish;
import dev.victor.trading.page.Showing;
import dev.victor.trading.report.Dimension;
import dev.victor.trading.report.JournalReport;
import dev.victor.trading.report.MetricName;
import dev.victor.trading.report.OpenJournal;
import dev.victor.trading.report.ReportWish;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `victor journal report`: figures over a period, of all trades or of some.
final class JournalReportCommand extends Command {

  private final Argument<Optional<String>> account =
      takes
          .text("--account", "ID", "Account to report on; the only one when there is one.")
          .of(Value.ACCOUNT);
  private final Argument<String> period =
      takes.text("--period", "PERIOD", "all", Period.WORDS + ".").of(Value.PERIOD);
  private final Argument<List<String>> symbols =
      takes.texts("--symbol", "NAME", "Only these symbols; * and ? are wild, commas separate.");
  private final Argument<List<String>> strategies =
      takes
          .texts("--strategy", "NAME", "Only these strategies or magic numbers, as --symbol.")
          .of(Value.STRATEGY);
  private final Argument<List<String>> tags =
      takes.texts("--tag", "NAME", "Only trades with one of these tags, as --symbol.");
  private final Argument<List<String>> weekdays =
      takes
          .texts("--weekday", "DAY", "Only deals of these weekdays, such as mon,fri.")
          .oneOf("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private final Argument<Optional<String>> hours =
      takes.text("--hour", "HOURS", "Only deals of these hours: 9-17 is 09:00 until 17:00.");
  private final Argument<Optional<String>> by =
      takes
          .text(
              "--by",
              "WHAT",
              "Break down by symbol, strategy, tag, weekday, hour, direction or month.")
          .oneOf("symbol", "strategy", "tag", "weekday", "hour", "direction", "month");
  private final Argument<String> family =
      takes.choice(
          "--family",
          "FAMILY",
          List.of("mt", "daily", "position", "all"),
          "all",
          "Whose definitions: mt (MetaTrader, quickest), daily (quantstats), position, all.");
  private final Argument<Optional<String>> explain =
      takes.text(
          "--explain",
          "FIGURE",
          "Say how one figure came about: formula, source, inputs, first rows.");
  private final Argument<Boolean> definitions =
      takes.flag("--definitions", "Say how each figure is computed, and whose definition it is.");

  private final Argument<Optional<String>> html =
      takes
          .textOr(
              "--html",
              "FILE",
              "",
              "Write all of it as one HTML page: .victor/journal.html unless a file is named.")
          .of(Value.FILE, ".html");
  private final Argument<String> money =
      takes.choice(
          "--money",
          "WHEN",
          Showing.words(),
          "auto",
          "Amounts in the page: shown, hidden, or auto: hidden where it could be committed.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "With --html: say what would be written, and write nothing.");

  JournalReportCommand() {
    takes
        .example("victor journal report", "everything on the only account")
        .example("victor journal report --period month", "this month so far")
        .example("victor journal report --symbol 'EUR*'", "some symbols alone")
        .example("victor journal report --by hour", "hour by hour, with n and intervals")
        .example("victor journal report --explain sharpe", "how a figure came about")
        .example("victor journal report --definitions", "with what each figure means")
        .example("victor journal report --html", "a page of it all, for a browser");
  }

  @Override
  public Outcome run(Session session) {
    Project project = session.workspace().project();
    LocalDate today = LocalDate.now(session.clock().withZone(project.zone()));
    ReportWish wish =
        new ReportWish(
            account.value(),
            Period.parse(period.value(), today, project.zone()),
            Filter.parse(
                symbols.value(), strategies.value(), tags.value(), weekdays.value(), hours.value()),
            by.value().map(Dimension::parse),
            families());
    return html.value().isPresent() ? page(session, wish) : figures(session, wish);
  }

  private Outcome page(Session session, ReportWish wish) {
    if (explain.value().isPresent() || wish.by().isPresent() || definitions.value()) {
      throw new UsageError(
          "--html",
          "a page has every part and definition",
          "leave out --by, --explain and --definitions");
    }
    PageWish page =
        new PageWish(
            wish.ofAll(),
            html.value().filter(file -> !file.isEmpty()),
            Showing.of(money.value()),
            dryRun.value());
    return OpenJournal.read(
        session.workspace(),
        session.environment(),
        journal -> new JournalPage(journal, session).write(page));
  }

  private Outcome figures(Session session, ReportWish wish) {
    if (dryRun.value() || !money.value().equals("auto")) {
      throw new UsageError(
          dryRun.value() ? "--dry-run" : "--money", "is about a page", "add --html");
    }
    Optional<Metric> metric = explain.value().map(MetricName::parse);
    return OpenJournal.read(
        session.workspace(),
        session.environment(),
        journal -> {
          JournalReport report = new JournalReport(journal, session.workspace());
          return metric
              .map(one -> report.explain(wish, one))
              .orElseGet(
                  () -> report.of(wish, definitions.value(), Sparkline.of(session.environment())));
        });
  }

  private Set<Metric.Family> families() {
    Set<Metric.Family> chosen = EnumSet.allOf(Metric.Family.class);
    chosen.removeIf(each -> !family.value().equals("all") && !each.id().equals(family.value()));
    return chosen;
  }
}

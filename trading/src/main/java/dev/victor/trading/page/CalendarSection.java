package dev.victor.trading.page;

import dev.victor.trading.journal.Note;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Each traded month as a block of days, warmer or colder by what they brought; beside them what
/// the owner wrote of days.
final class CalendarSection implements Section {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /// Months that are open at once; earlier years are there to open.
  private static final int OPEN = 12;

  private final PageContent content;
  private final PageMoney money;
  private final Shades shades;

  CalendarSection(PageContent content, PageMoney money) {
    this.content = content;
    this.money = money;
    this.shades = new Shades(content.days().values().stream().map(Part::net));
  }

  @Override
  public void write(Html page) {
    if (content.traded()) {
      page.open("section", "aria-labelledby", "calendar");
      page.element("h2", "Calendar", "id", "calendar");
      lead(page);
      months(page);
      page.close("section");
    }
    notes(page);
  }

  private void lead(Html page) {
    SortedMap<LocalDate, Part> days = content.days();
    long won = days.values().stream().filter(day -> day.net().signum() > 0).count();
    Comparator<Part> byNet = Comparator.comparing(Part::net);
    Part best = days.values().stream().max(byNet).orElseThrow();
    Part worst = days.values().stream().min(byNet).orElseThrow();
    page.open("p", "class", "lead")
        .text(
            Words.count(days.size(), "day")
                + " with trades, "
                + won
                + " above zero; best "
                + day(best)
                + ", worst "
                + day(worst)
                + ".")
        .close("p");
  }

  private String day(Part part) {
    LocalDate day = LocalDate.parse(part.key());
    return Figures.day(day) + " " + money.signed(part.net(), content.balances().of(day));
  }

  private void months(Html page) {
    NavigableMap<YearMonth, List<Part>> months = new TreeMap<>();
    content
        .days()
        .forEach((day, part) ->
            months.computeIfAbsent(YearMonth.from(day), month -> new ArrayList<>()).add(part));
    List<Map.Entry<YearMonth, List<Part>>> newest = List.copyOf(months.descendingMap().entrySet());
    if (newest.size() > OPEN) {
      new YearsTable(months, content.balances(), money).write(page);
    }
    page.open("div", "class", "months");
    newest.stream().limit(OPEN).forEach(month -> month(page, month.getKey(), month.getValue()));
    page.close("div");
    if (newest.size() > OPEN) {
      page.open("details", "class", "older")
          .element("summary", Words.count(newest.size() - OPEN, "earlier month"));
      page.open("div", "class", "months");
      newest.stream().skip(OPEN).forEach(month -> month(page, month.getKey(), month.getValue()));
      page.close("div").close("details");
    }
  }

  private void month(Html page, YearMonth month, List<Part> traded) {
    BigDecimal net = traded.stream().map(Part::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    Optional<BigDecimal> base = content.balances().of(LocalDate.parse(traded.getFirst().key()));
    page.open("table", "class", "month").open("caption").text(MONTH.format(month) + " ");
    page.element("b", money.signed(net, base), "class", Words.tone(net.signum())).close("caption");
    page.open("thead").open("tr");
    for (DayOfWeek day : DayOfWeek.values()) {
      page.element(
          "th",
          day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 2),
          "scope",
          "col",
          "abbr",
          day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    page.close("tr").close("thead").open("tbody");
    LocalDate first = month.atDay(1);
    LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
    for (LocalDate week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
      page.open("tr");
      for (int i = 0; i < 7; i++) {
        cell(page, month, week.plusDays(i));
      }
      page.close("tr");
    }
    page.close("tbody").close("table");
  }

  private void cell(Html page, YearMonth month, LocalDate day) {
    Part part = content.days().get(day);
    if (!YearMonth.from(day).equals(month)) {
      page.element("td", "");
    } else if (part == null) {
      page.element("td", String.valueOf(day.getDayOfMonth()));
    } else {
      Optional<BigDecimal> base = content.balances().of(day);
      String words =
          Figures.day(day)
              + ": "
              + money.signed(part.net(), base)
              + ", "
              + part.tradesInWords()
              + ", "
              + part.won()
              + " won";
      page.open("td");
      page.open(
          "button",
          "type",
          "button",
          "class",
          shades.of(part.net()),
          "data-day",
          day.toString(),
          "title",
          words,
          "aria-label",
          words);
      page.element("span", String.valueOf(day.getDayOfMonth()));
      page.text(" ").element("b", money.brief(part.net(), base));
      page.close("button").close("td");
    }
  }

  private void notes(Html page) {
    List<Note> ofDays =
        content.notes().stream().filter(note -> note.position().isEmpty()).toList().reversed();
    if (ofDays.isEmpty()) {
      return;
    }
    page.open("section", "aria-labelledby", "notes");
    page.element("h2", "Notes of days", "id", "notes").open("dl", "class", "days");
    for (Note note : ofDays) {
      page.open("dt").element("time", Figures.day(note.day()), "datetime", note.day().toString());
      page.close("dt").open("dd");
      note.setup().ifPresent(setup -> page.element("span", setup, "class", "tag").text(" "));
      note.tags().forEach(tag -> page.element("span", tag, "class", "tag").text(" "));
      page.element("span", note.text(), "class", "words").close("dd");
    }
    page.close("dl").close("section");
  }
}

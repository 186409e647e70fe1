package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.Period;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Days, weekdays, weeks, months and years: they must be of the days that are told of, or stand in
/// a fact.
final class DateClaims {

  private static final Map<String, Month> MONTHS = months();
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> BEFORE_MAY =
      Set.of("in", "of", "on", "since", "until", "this", "early", "late", "by", "from");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int WEEK = 7;
  private static final int MONTH = 28;

  private final Draft draft;
  private final Known known;
  private final Findings findings;
  private final Period period;

  DateClaims(Draft draft, Known known, Findings findings) {
    this.draft = draft;
    this.known = known;
    this.findings = findings;
    this.period = known.ground.period();
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      months.put(
          month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
      months.put(
          month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
    }
    months.put("sept", Month.SEPTEMBER);
    return Map.copyOf(months);
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String full = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      days.put(full, day);
      days.put(full + "s", day);
      days.put(full.substring(0, 3), day);
    }
    days.put("tues", DayOfWeek.TUESDAY);
    days.put("thurs", DayOfWeek.THURSDAY);
    days.remove("sun");
    days.remove("sat");
    return Map.copyOf(days);
  }

  void find() {
    for (int i = 0; i < draft.size(); i++) {
      if (!draft.claimed(i)) {
        int to = read(i);
        if (to > i) {
          i = to - 1;
        }
      }
    }
  }

  /// Reads a date that begins here, and says where it ends.
  private int read(int i) {
    Token token = draft.at(i);
    if (token.is(Token.Kind.DAY)) {
      return add(i, i + 1, day(token.text()));
    }
    if (token.is(Token.Kind.CLOCK)) {
      return add(i, i + 1, named(token.low(), "no fact has a time of day"));
    }
    if (token.is(Token.Kind.NUMBER)) {
      return number(i);
    }
    if (!token.is(Token.Kind.WORD)) {
      return i;
    }
    Month month = month(i);
    if (month != null) {
      return monthFirst(i, month);
    }
    DayOfWeek weekday = WEEKDAYS.get(bare(token.low()));
    if (weekday != null && token.capital()) {
      return add(i, i + 1, weekday(weekday, token.low()));
    }
    return relative(i);
  }

  private static String bare(String low) {
    return low.endsWith("'s") ? low.substring(0, low.length() - 2) : low;
  }

  private @org.jspecify.annotations.Nullable Month month(int i) {
    if (i >= draft.size() || !draft.at(i).is(Token.Kind.WORD) || !draft.at(i).capital()) {
      return null;
    }
    String low = bare(draft.low(i));
    boolean word = low.equals("may") || low.equals("march") || low.equals("mar");
    boolean date =
        (i + 1 < draft.size() && draft.at(i + 1).is(Token.Kind.NUMBER))
            || (i > 0
                && (draft.at(i - 1).is(Token.Kind.NUMBER) || ORDINALS.contains(draft.low(i - 1))))
            || BEFORE_MAY.contains(draft.low(i - 1));
    return word && !date ? null : MONTHS.get(low);
  }

  /// `22 November 2026`, `16–22 November`, `22nd of November`, `2026`.
  private int number(int i) {
    int at = i + 1;
    if (ORDINALS.contains(draft.low(at))) {
      at++;
    }
    if (draft.low(at).equals("of")) {
      at++;
    }
    int second = -1;
    if (Set.of("-", "\u2013", "to", "and").contains(draft.low(at))
        && at + 1 < draft.size()
        && draft.at(at + 1).is(Token.Kind.NUMBER)
        && month(at + 2) != null) {
      second = at + 1;
      at += 2;
    }
    Month month = month(at);
    if (month == null) {
      return year(i);
    }
    Optional<Integer> year = yearAt(at + 1);
    Backing one = date(whole(i), month, year);
    Backing other = second < 0 ? one : date(whole(second), month, year);
    int to = at + (year.isPresent() ? 2 : 1);
    return add(i, to, one instanceof Backing.None ? one : other);
  }

  private int monthFirst(int i, Month month) {
    int at = i + 1;
    boolean day =
        at < draft.size() && draft.at(at).is(Token.Kind.NUMBER) && whole(at) <= 31 && whole(at) > 0;
    if (!day) {
      Optional<Integer> year = yearAt(at);
      return add(i, at + (year.isPresent() ? 1 : 0), month(month, year));
    }
    int number = whole(at);
    int first = at++;
    if (ORDINALS.contains(draft.low(at))) {
      at++;
    }
    Backing range = new Backing.Known("days told of");
    if (Set.of("-", "\u2013", "to").contains(draft.low(at))
        && at + 1 < draft.size()
        && draft.at(at + 1).is(Token.Kind.NUMBER)
        && whole(at + 1) <= 31
        && whole(first) < whole(at + 1)) {
      range = date(whole(at + 1), month, Optional.empty());
      at += 2;
    }
    int comma = draft.low(at).equals(",") ? at + 1 : at;
    Optional<Integer> year = yearAt(comma);
    Backing backing = date(number, month, year);
    return add(
        i,
        year.isPresent() ? comma + 1 : at,
        backing instanceof Backing.None
            ? backing
            : range instanceof Backing.None ? range : backing);
  }

  private int whole(int i) {
    String digits = draft.at(i).text();
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
  }

  private Optional<Integer> yearAt(int i) {
    if (i >= draft.size() || !draft.at(i).is(Token.Kind.NUMBER)) {
      return Optional.empty();
    }
    int year = whole(i);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(year) : Optional.empty();
  }

  /// A bare year, where nothing else is counted.
  private int year(int i) {
    Optional<Integer> year = yearAt(i);
    boolean after =
        Set.of("in", "of", "since", "year", ",", "week", "until").contains(draft.low(i - 1));
    boolean told =
        year.isPresent()
            && year.get() >= period.from().getYear()
            && year.get() <= period.to().getYear();
    boolean counts =
        i + 1 < draft.size()
            && draft.at(i + 1).is(Token.Kind.WORD)
            && !Lexicon.isFree(draft.low(i + 1));
    if (year.isEmpty() || (!after && !told) || counts) {
      return i;
    }
    return add(
        i,
        i + 1,
        told ? known("the year told of") : named(draft.low(i), "another year is told of"));
  }

  private Backing day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return within(day) ? known("a day told of") : named(text, "another day is told of");
    } catch (DateTimeException none) {
      return none("there is no such day");
    }
  }

  private Backing date(int number, Month month, Optional<Integer> year) {
    for (int each = period.from().getYear(); each <= period.to().getYear(); each++) {
      if (year.isPresent() && year.get() != each) {
        continue;
      }
      try {
        if (within(LocalDate.of(each, month, number))) {
          return known("a day told of");
        }
      } catch (DateTimeException none) {
        return none("there is no such day");
      }
    }
    String iso =
        String.format(
            Locale.ROOT,
            "%04d-%02d-%02d",
            year.orElse(period.from().getYear()),
            month.getValue(),
            number);
    return named(iso, "another day is told of");
  }

  private Backing month(Month month, Optional<Integer> year) {
    for (LocalDate day = period.from().withDayOfMonth(1);
        !day.isAfter(period.to());
        day = day.plusMonths(1)) {
      if (day.getMonth() == month
          && year.map(each -> each == period.from().getYear() || each == period.to().getYear())
              .orElse(true)) {
        return known("the month told of");
      }
    }
    return named(month.name().toLowerCase(Locale.ROOT), "another month is told of");
  }

  private Backing weekday(DayOfWeek weekday, String low) {
    boolean told = days() >= WEEK;
    for (LocalDate day = period.from(); !told && !day.isAfter(period.to()); day = day.plusDays(1)) {
      told = day.getDayOfWeek() == weekday;
    }
    return told ? known("a day told of") : named(low, "another day is told of");
  }

  private int relative(int i) {
    String low = bare(draft.low(i));
    return switch (low) {
      case "today", "tonight" ->
          days() == 1
              ? add(i, i + 1, known("the day told of"))
              : add(i, i + 1, none("several days are told of"));
      case "yesterday", "tomorrow" -> add(i, i + 1, named(low, "another day is told of"));
      case "week" -> week(i);
      case "month" -> span(i, MONTH, "the month told of");
      case "year", "quarter" -> span(i, Integer.MAX_VALUE, "");
      default -> i;
    };
  }

  /// `week 47`, `this week`.
  private int week(int i) {
    if (i + 1 < draft.size() && draft.at(i + 1).is(Token.Kind.NUMBER)) {
      int week = period.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      return add(
          i,
          i + 2,
          whole(i + 1) == week ? known("the week told of") : none("another week is told of"));
    }
    return span(i, WEEK, "the week told of");
  }

  private int span(int i, long least, String why) {
    String before = draft.low(i - 1);
    if (before.equals("this")) {
      return add(i - 1, i + 1, days() >= least ? known(why) : none("other days are told of"));
    }
    return before.equals("last") || before.equals("next") || before.equals("previous")
        ? add(i - 1, i + 1, none("other days are told of"))
        : i;
  }

  private long days() {
    return ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
  }

  private boolean within(LocalDate day) {
    return !day.isBefore(period.from()) && !day.isAfter(period.to());
  }

  private int add(int from, int to, Backing backing) {
    findings.add(from, to, Claim.Kind.DATE, backing);
    return to;
  }

  private Backing named(String low, String otherwise) {
    return known
        .naming(low)
        .filter(fact -> fact.value() instanceof Fact.Text)
        .<Backing>map(Backing.ByFact::new)
        .orElseGet(() -> none(otherwise));
  }

  private static Backing known(String why) {
    return new Backing.Known(why);
  }

  private static Backing none(String why) {
    return new Backing.None(why, Optional.empty());
  }
}

package dev.victor.content.evaluate;

import dev.victor.core.fact.Period;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names another day, weekday, week, month or year than those that are told of; where the text
/// names none, it adds a wrong one.
final class WrongDate implements Planter {

  private static final int MOST = 2;
  private static final int DAYS_AWAY = 40;
  private static final List<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();
  private static final List<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .toList();
  private static final Pattern ISO = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
  private static final Pattern MONTH = Pattern.compile("\\b(" + String.join("|", MONTHS) + ")\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(" + String.join("|", WEEKDAYS) + ")\\b");
  private static final Pattern WEEK = Pattern.compile("\\b([Ww]eek )(\\d{1,2})\\b");
  private static final Pattern YEAR = Pattern.compile("(?<![-\\d])\\b20[2-3]\\d\\b(?![-\\d])");

  @Override
  public Mistake mistake() {
    return Mistake.WRONG_DATE;
  }

  @Override
  public List<String> plant(Bed bed) {
    Period days = bed.sheet().work().period();
    List<String> drafts = new ArrayList<>();
    replaced(ISO, bed, days.from().minusDays(DAYS_AWAY).toString()).ifPresent(drafts::add);
    replaced(MONTH, bed, MONTHS.get(days.from().minusDays(DAYS_AWAY).getMonthValue() - 1))
        .ifPresent(drafts::add);
    replaced(WEEK, bed, "$1" + (60 - bed.random().nextInt(5))).ifPresent(drafts::add);
    replaced(YEAR, bed, String.valueOf(days.from().getYear() - 1)).ifPresent(drafts::add);
    if (days.from().equals(days.to())) {
      String other = weekday(days, 1 + bed.random().nextInt(DayOfWeek.values().length - 1));
      replaced(WEEKDAY, bed, other).ifPresent(drafts::add);
      if (drafts.isEmpty()) {
        drafts.add("On " + other + ": " + bed.truth());
      }
    }
    if (drafts.isEmpty()) {
      drafts.add(
          "Since "
              + bed.any(List.of("3", "14", "27"))
              + " "
              + MONTHS.get(days.from().minusDays(DAYS_AWAY).getMonthValue() - 1)
              + ": "
              + bed.truth());
    }
    Collections.shuffle(drafts, bed.random());
    return drafts.subList(0, Math.min(MOST, drafts.size()));
  }

  private static String weekday(Period days, int later) {
    return WEEKDAYS.get(days.from().plusDays(later).getDayOfWeek().getValue() - 1);
  }

  /// Only where it is not part of a quotation.
  private static Optional<String> replaced(Pattern what, Bed bed, String other) {
    Matcher found = what.matcher(bed.truth());
    while (found.find()) {
      if (!quoted(bed.truth(), found.start())) {
        StringBuilder draft = new StringBuilder();
        found.appendReplacement(draft, other);
        found.appendTail(draft);
        return Optional.of(draft.toString());
      }
    }
    return Optional.empty();
  }

  private static boolean quoted(String text, int at) {
    String before = text.substring(0, at);
    return before.chars().filter(c -> c == '"' || c == '`').count() % 2 == 1
        || before.lastIndexOf('\u201c') > before.lastIndexOf('\u201d');
  }
}

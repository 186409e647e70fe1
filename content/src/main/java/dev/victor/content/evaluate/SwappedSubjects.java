package dev.victor.content.evaluate;

import dev.victor.core.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells of one subject what is true of another: exchanges two names whose figures differ, two
/// figures of different units, or both ends of a change.
final class SwappedSubjects implements Planter {

  private static final int MOST = 2;
  private static final Pattern FROM_TO =
      Pattern.compile(
          "(\\bfrom )([+\u2212-]?[\\d,.]*\\d)( ?%?[^.;,\\d]{0,12} to )([+\u2212-]?[\\d,.]*\\d)");
  private static final Pattern UNIT =
      Pattern.compile(" (commits|files|lines|trades|positions|won|lost|epochs|steps)\\b");

  @Override
  public Mistake mistake() {
    return Mistake.SWAPPED_SUBJECTS;
  }

  @Override
  public List<String> plant(Bed bed) {
    List<String> drafts = new ArrayList<>();
    names(bed).ifPresent(drafts::add);
    ends(bed).ifPresent(drafts::add);
    figures(bed).ifPresent(drafts::add);
    Collections.shuffle(drafts, bed.random());
    return drafts.subList(0, Math.min(MOST, drafts.size()));
  }

  private static Optional<String> names(Bed bed) {
    List<String> subjects = new ArrayList<>(WrongName.subjects(bed));
    Collections.shuffle(subjects, bed.random());
    for (String one : subjects) {
      for (String other : subjects) {
        if (!one.equals(other) && differ(bed, one, other)) {
          Matcher first = WrongName.word(one).matcher(bed.truth());
          Matcher second = WrongName.word(other).matcher(bed.truth());
          if (first.find() && second.find()) {
            return Optional.of(exchanged(bed.truth(), first.group(), second.group()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String exchanged(String text, String one, String other) {
    String kept = WrongName.word(one).matcher(text).replaceAll("\u0000");
    String moved = WrongName.word(other).matcher(kept).replaceAll(Matcher.quoteReplacement(one));
    return moved.replace("\u0000", other);
  }

  /// Whether the text tells of both a figure that is not the other's.
  private static boolean differ(Bed bed, String one, String other) {
    return tells(bed, one, other) && tells(bed, other, one);
  }

  private static boolean tells(Bed bed, String one, String other) {
    List<Fact> facts = bed.known().ground().facts();
    return facts.stream()
        .filter(fact -> fact.subject().equals(one))
        .filter(fact ->
            facts.stream()
                .noneMatch(each ->
                    each.subject().equals(other)
                        && each.unit().equals(fact.unit())
                        && each.value().equals(fact.value())))
        .anyMatch(fact -> shown(bed.truth(), fact));
  }

  private static boolean shown(String text, Fact fact) {
    return switch (fact.value()) {
      case Fact.Text(var words) -> text.contains(words);
      case Fact.Quantity(var number) ->
          Numeral.in(text).stream()
              .anyMatch(numeral ->
                  Math.abs(numeral.value().abs().doubleValue() - number.abs().doubleValue())
                      <= 0.5 * Math.pow(10, -numeral.value().scale()));
    };
  }

  private static Optional<String> ends(Bed bed) {
    Matcher change = FROM_TO.matcher(Numeral.bare(bed.truth()));
    return change.find() && !change.group(2).equals(change.group(4))
        ? Optional.of(
            bed.truth().substring(0, change.start(2))
                + change.group(4)
                + bed.truth().substring(change.end(2), change.start(4))
                + change.group(2)
                + bed.truth().substring(change.end(4)))
        : Optional.empty();
  }

  private static Optional<String> figures(Bed bed) {
    String text = bed.truth();
    List<Numeral> numerals = Numeral.in(text);
    for (int i = 0; i + 1 < numerals.size(); i++) {
      Numeral one = numerals.get(i);
      Numeral other = numerals.get(i + 1);
      Optional<String> unit = unit(one.after(text));
      Optional<String> otherUnit = unit(other.after(text));
      if (unit.isPresent()
          && otherUnit.isPresent()
          && !unit.equals(otherUnit)
          && !bed.known().couldBe(other.value(), unit.get())
          && !bed.known().couldBe(one.value(), otherUnit.get())) {
        return Optional.of(
            text.substring(0, one.start())
                + other.words()
                + text.substring(one.end(), other.start())
                + one.words()
                + other.after(text));
      }
    }
    return Optional.empty();
  }

  /// Trades that were won are trades.
  private static Optional<String> unit(String after) {
    Matcher unit = UNIT.matcher(after);
    return unit.lookingAt()
        ? Optional.of(unit.group(1).matches("won|lost") ? "trades" : unit.group(1))
        : Optional.empty();
  }
}

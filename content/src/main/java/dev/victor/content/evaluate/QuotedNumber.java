package dev.victor.content.evaluate;

import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Takes a number out of a commit subject, a branch or a file name for a measured one.
final class QuotedNumber implements Planter {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final int LONGEST = 8;
  private static final List<String> CLAIMS =
      List.of(
          "That makes N commits.",
          "N files changed.",
          "Coverage is at N %.",
          "N tests were added.",
          "It took N trades.",
          "N lines were removed.");

  @Override
  public Mistake mistake() {
    return Mistake.QUOTED_NUMBER;
  }

  @Override
  public List<String> plant(Bed bed) {
    List<String> numbers =
        bed.known().ground().facts().stream()
            .filter(fact -> fact.id().matches("(commit|branch|file)\\..*"))
            .map(Fact::value)
            .map(Object::toString)
            .flatMap(words -> NUMBER.matcher(words).results().map(MatchResult::group))
            .filter(number -> number.length() <= LONGEST && !number.equals("0"))
            .filter(number -> !bed.known().couldBe(new BigDecimal(number)))
            .distinct()
            .toList();
    return numbers.isEmpty()
        ? List.of()
        : List.of(bed.with(bed.any(CLAIMS).replace("N", bed.any(numbers))));
  }
}

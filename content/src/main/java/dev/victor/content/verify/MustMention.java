package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which facts no text on their days may be silent about: how much was done, what was reached, what
/// was released, how strategies moved, and how trading went.
final class MustMention {

  private static final Pattern ALWAYS =
      Pattern.compile("git\\.commits|milestone\\..+|tag\\..+|strategy\\..+\\.(stage|stops)");
  private static final Pattern WHERE_SOME =
      Pattern.compile("journal\\.(.+\\.)?(trades|netPercent)");

  private MustMention() {}

  static Set<String> of(List<Fact> facts) {
    return facts.stream()
        .filter(fact ->
            ALWAYS.matcher(fact.id()).matches()
                || (WHERE_SOME.matcher(fact.id()).matches() && some(fact)))
        .map(Fact::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean some(Fact fact) {
    return fact.value() instanceof Fact.Quantity(BigDecimal number) && number.signum() != 0;
  }
}

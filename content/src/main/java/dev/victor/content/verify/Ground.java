package dev.victor.content.verify;

import dev.victor.content.story.DayWork;
import dev.victor.content.story.WorkFacts;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.Period;
import java.util.List;
import java.util.Set;

/// What a text on some days may be made of.
///
/// @param project its name, which needs no fact
/// @param period the days that are told of
/// @param facts all that is known of them
/// @param must ids of the facts that a text may not leave out
public record Ground(String project, Period period, List<Fact> facts, Set<String> must) {

  /// Copies what may change.
  public Ground {
    facts = List.copyOf(facts);
    must = Set.copyOf(must);
  }

  /// The ground of a story.
  public static Ground of(DayWork work) {
    List<Fact> facts = WorkFacts.of(work);
    return new Ground(work.project(), work.period(), facts, MustMention.of(facts));
  }
}

package dev.victor.content.story;

import dev.victor.content.document.FactLine;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.Failure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `log facts` answers: everything that a text on some days may be made of.
///
/// @param period the days
/// @param facts each with its source
/// @param left why sources are left out
public record FactsAnswer(Period period, List<Fact> facts, List<Failure> left) implements Outcome {

  /// Copies the lists.
  public FactsAnswer {
    facts = List.copyOf(facts);
    left = List.copyOf(left);
  }

  @Override
  public void print(Console console) {
    Table table = new Table();
    for (Fact fact : facts) {
      FactLine line = FactLine.of(fact);
      table.row(fact.id(), line.value(), line.label(), line.source());
    }
    console.table(0, table);
    if (facts.isEmpty()) {
      console.line("nothing is known of these days");
    }
    left.forEach(failure -> console.remark("left out: " + failure.line()));
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("from", period.from().toString());
    json.put("to", period.to().toString());
    json.put("zone", period.zone().getId());
    json.put("facts", facts.stream().map(Fact::fields).toList());
    json.put("leftOut", left.stream().map(Failure::line).toList());
    return json;
  }
}

package dev.victor.content.story;

import dev.victor.core.console.Json;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Origin;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.Slashed;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was measured on a day and is overwritten by the next measurement: coverage, metrics, runs.
/// Kept in `.victor/facts/2026-11-22.json`, which belongs into git, so that a day can be told again
/// later, or elsewhere, without losing them.
public final class MeasuredDays {

  /// What is measured together: all of the coverage, all of one metric, all of one run.
  private static final Pattern GROUP =
      Pattern.compile("(coverage|metric\\.[^.]+|run\\.[^.]+)(\\..*)?");

  private final Workspace workspace;

  /// The days of a workspace.
  public MeasuredDays(Workspace workspace) {
    this.workspace = workspace;
  }

  /// A source that also tells what was measured on a day when it cannot see that any more.
  ///
  /// @param word what ids of the source's facts begin with, such as `coverage`
  public static FactSource kept(FactSource source, String word) {
    return new FactSource() {
      @Override
      public List<Fact> facts(Workspace workspace, Period period) {
        List<Fact> live = source.facts(workspace, period);
        if (!period.from().equals(period.to())) {
          return live;
        }
        Set<String> seen =
            live.stream().flatMap(fact -> group(fact).stream()).collect(Collectors.toSet());
        Stream<Fact> gone =
            new MeasuredDays(workspace)
                .of(period).stream()
                    .filter(fact -> fact.id().startsWith(word + "."))
                    .filter(fact -> group(fact).filter(seen::contains).isEmpty());
        return Stream.concat(live.stream(), gone).toList();
      }

      @Override
      public Optional<Origin> origin(Workspace workspace) {
        return source.origin(workspace);
      }
    };
  }

  private static Optional<String> group(Fact fact) {
    Matcher group = GROUP.matcher(fact.id());
    return group.matches() ? Optional.of(group.group(1)) : Optional.empty();
  }

  /// Keeps what of the facts of a day was measured.
  public void keep(LocalDate day, List<Fact> facts) {
    List<Map<String, Object>> measured =
        facts.stream().filter(fact -> group(fact).isPresent()).map(MeasuredDays::json).toList();
    if (!measured.isEmpty()) {
      AtomicFile.write(file(day), Json.write(measured));
    }
  }

  private static Map<String, Object> json(Fact fact) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", fact.id());
    json.put("subject", fact.subject());
    json.put("measure", fact.measure());
    switch (fact.value()) {
      case Fact.Quantity(var number) -> json.put("number", number);
      case Fact.Text(var text) -> json.put("text", text);
    }
    json.put("unit", fact.unit());
    json.put("source", fact.source());
    return json;
  }

  private List<Fact> of(Period day) {
    Path file = file(day.from());
    if (!Files.exists(file)) {
      return List.of();
    }
    String name = Slashed.of(workspace.root().relativize(file));
    return JsonFile.read(file, name).root() instanceof Node.Items(var values, var place)
        ? values.stream().map(node -> fact(node, day, name)).toList()
        : List.of();
  }

  private static Fact fact(Node node, Period day, String name) {
    Fact.Value value =
        switch (node.at("number").or(() -> node.at("text")).orElse(node)) {
          case Node.Figure(var number, var place) -> new Fact.Quantity(number);
          case Node.Text(var text, var place) -> new Fact.Text(text);
          default ->
              throw new BadInput(
                  name + ":" + node.place(), "is no fact that victor kept", "remove the file");
        };
    return new Fact(
        text(node, "id"),
        text(node, "subject"),
        text(node, "measure"),
        value,
        text(node, "unit"),
        day,
        text(node, "source"));
  }

  private static String text(Node node, String key) {
    return node.at(key)
        .map(value -> value instanceof Node.Text(var text, var place) ? text : "")
        .orElse("");
  }

  private Path file(LocalDate day) {
    return workspace.inside(".victor/facts/" + day + ".json");
  }
}

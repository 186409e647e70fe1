package dev.victor.trading.strategy;

import dev.victor.core.failure.Nearest;
import dev.victor.core.json.Node;
import dev.victor.core.json.Place;
import dev.victor.core.json.Problems;
import dev.victor.core.json.Quoted;
import dev.victor.trading.indicator.Price;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the names of a definition stand for; tells those that stand for nothing, where they stand.
final class Names {

  private final Strategy strategy;
  private final Node root;
  private final Problems problems;
  private final Map<String, BigDecimal> values;

  Names(Strategy strategy, Node root, Problems problems) {
    this.strategy = strategy;
    this.root = root;
    this.problems = problems;
    this.values = strategy.values();
  }

  /// Whether a number is one, or a parameter gives it.
  ///
  /// @param where as messages say it
  /// @param path of the value
  boolean known(Scalar scalar, String where, Object... path) {
    if (scalar instanceof Scalar.Parameter(var name) && !values.containsKey(name)) {
      unknown("$" + name, where, "parameter", values.keySet(), path);
      return false;
    }
    return true;
  }

  /// Tells a name that is neither a price nor an indicator.
  void series(String name, String where, Object... path) {
    if (Price.named(name).isEmpty()
        && !strategy.indicators().containsKey(name)
        && !signals().contains(name)) {
      List<String> names = new ArrayList<>(strategy.indicators().keySet());
      names.addAll(signals());
      for (Price price : Price.values()) {
        names.add(price.id());
      }
      unknown(name, where, "indicator and no price", names, path);
    }
  }

  /// What something else makes.
  Set<String> signals() {
    SignalColumns signals = strategy.signals();
    return signals == null ? Set.of() : signals.columns().keySet();
  }

  private void unknown(
      String name, String where, String what, Collection<String> known, Object... path) {
    String remedy =
        Nearest.to(name.replace("$", ""), known)
            .map(
                near -> "did you mean " + Quoted.of(name.startsWith("$") ? "$" + near : near) + "?")
            .orElse("there are " + String.join(", ", known));
    Place place =
        root.at(path).flatMap(node -> find(node, name)).or(() -> place(path)).orElse(Place.START);
    problems.add(place, where + ": " + Quoted.of(name) + " is no " + what, remedy);
  }

  /// Tells anything else.
  void tell(String what, @Nullable String remedy, Object... path) {
    problems.add(place(path).orElse(Place.START), what, remedy);
  }

  private Optional<Place> place(Object... path) {
    return root.at(path).map(Node::place);
  }

  /// Where a text stands first, perhaps with `[1]` behind it.
  private static Optional<Place> find(Node node, String text) {
    return switch (node) {
      case Node.Text(var value, var place) when value.replaceAll("\\[.*", "").equals(text) ->
          Optional.of(place);
      case Node.Items(var values, var place) ->
          values.stream().flatMap(each -> find(each, text).stream()).findFirst();
      case Node.Fields(var values, var place) ->
          values.values().stream().flatMap(field -> find(field.value(), text).stream()).findFirst();
      default -> Optional.empty();
    };
  }
}

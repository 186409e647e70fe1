package dev.victor.content.outbox;

import dev.victor.core.json.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Fields of a JSON object that somebody else wrote; what is missing or of another kind is empty.
///
/// @param node the object
record Fields(Node node) {

  String text(Object... path) {
    return node.at(path)
        .map(value -> value instanceof Node.Text(var text, var at) ? text : "")
        .orElse("");
  }

  int whole(Object... path) {
    return number(path).map(BigDecimal::intValue).orElse(0);
  }

  Optional<BigDecimal> number(Object... path) {
    return node.at(path)
        .flatMap(value ->
            value instanceof Node.Figure(var number, var at)
                ? Optional.of(number)
                : Optional.empty());
  }

  boolean flag(Object... path) {
    return node.at(path)
        .filter(value -> value instanceof Node.Flag(var set, var at) && set)
        .isPresent();
  }

  List<Fields> list(Object... path) {
    return node
        .at(path)
        .map(value -> value instanceof Node.Items(var values, var at) ? values : List.<Node>of())
        .orElse(List.of())
        .stream()
        .map(Fields::new)
        .toList();
  }
}

package dev.victor.core.json;

import dev.victor.core.failure.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// One of a few words.
record WordKind<T>(List<String> words, List<T> values) implements Kind<T> {

  static <E extends Enum<E>> List<String> spelled(E[] values) {
    return Stream.of(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  @Override
  public T read(Node node, Reading at) {
    if (!(node instanceof Node.Text(var word, var place))) {
      at.refuse(node, choice());
      return sample();
    }
    int position = words.indexOf(word);
    if (position < 0) {
      String near =
          Nearest.to(word.substring(0, Math.min(80, word.length())), words)
              .map(candidate -> "did you mean \"" + candidate + "\"?")
              .orElse(null);
      at.refuse(node, choice(), near);
      return sample();
    }
    return values.get(position);
  }

  private String choice() {
    return words.size() == 1 ? Quoted.of(words.getFirst()) : "one of " + String.join(", ", words);
  }

  @Override
  public T sample() {
    return values.getFirst();
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("enum", words);
  }
}

package dev.victor.trading.statement.tradingview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Lists of words beside this package: a row each, what they mean first.
final class Words {

  private Words() {}

  static Map<String, List<String>> read(String name) {
    Map<String, List<String>> words = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t")))
          .forEach(row -> words.put(row.getFirst(), row.subList(1, row.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}

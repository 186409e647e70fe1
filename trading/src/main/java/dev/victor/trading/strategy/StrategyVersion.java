package dev.victor.trading.strategy;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.io.ContentHash;
import dev.victor.core.json.Node;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// A definition by its content: keys in order, numbers without trailing zeros, words that change
/// nothing left out, the files its logic lives in by their hashes.
///
/// @param canonical the content, one line of JSON
/// @param hash of it
/// @param files hashes of the files its logic lives in, by path
public record StrategyVersion(String canonical, ContentHash hash, Map<String, String> files) {

  /// What people may rewrite without making another strategy.
  private static final Set<String> WORDS = Set.of("$schema", "title", "hypothesis");

  /// Copies the map.
  public StrategyVersion {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /// The version of a definition.
  ///
  /// @param hashing the SHA-256 of a file of the workspace
  static StrategyVersion of(Strategy strategy, Node root, UnaryOperator<String> hashing) {
    Map<String, Object> content = new TreeMap<>();
    if (sorted(root) instanceof Map<?, ?> all) {
      all.forEach((key, value) -> content.put(String.valueOf(key), value));
    }
    content.keySet().removeAll(WORDS);
    Map<String, String> hashes = new TreeMap<>();
    strategy.files().forEach(path -> hashes.put(path, hashing.apply(path)));
    if (!hashes.isEmpty()) {
      content.put("x-files", hashes);
    }
    String canonical = Json.line(content);
    return new StrategyVersion(canonical, ContentHash.of(canonical), hashes);
  }

  /// The hash as people read and type it.
  public String brief() {
    return hash.brief();
  }

  /// The SHA-256 of a file that a strategy is made of.
  ///
  /// @throws BadInput when it is not there
  public static String hashOfFile(Workspace workspace, String path) {
    try (InputStream in = Files.newInputStream(workspace.inside(path))) {
      return ContentHash.of(in).hex();
    } catch (IOException e) {
      throw new BadInput(path, "cannot be read, but a strategy is made of it", "bring it back", e);
    }
  }

  private static Object sorted(Node node) {
    return switch (node) {
      case Node.Fields(var values, var place) -> {
        Map<String, Object> map = new TreeMap<>();
        values.forEach((key, field) -> {
          if (!key.startsWith("x-")) {
            map.put(key, sorted(field.value()));
          }
        });
        yield map;
      }
      case Node.Items(var values, var place) ->
          values.stream().map(StrategyVersion::sorted).toList();
      case Node.Figure(var value, var place) -> plain(value);
      case Node.Text text -> text.value();
      case Node.Flag flag -> flag.value();
      case Node.Nothing nothing -> List.of();
    };
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

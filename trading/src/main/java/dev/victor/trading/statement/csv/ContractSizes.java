package dev.victor.trading.statement.csv;

import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What one point of a future's price is worth, in the currency it is quoted in, by the root of its
/// symbol. Source: the contract specifications of CME Group, Eurex and Cboe.
public final class ContractSizes {

  private static final Pattern CONTRACT =
      Pattern.compile(
          "(?:[A-Z0-9_]+:)?[/@]?([A-Z0-9]{1,5}?)"
              + "(?: (?:\\d{2}-\\d{2}|[A-Z]{3}\\d{2})|\\d?!|[FGHJKMNQUVXZ]\\d{1,4})");

  private static final Map<String, BigDecimal> SIZES = read();

  private ContractSizes() {}

  /// What one point of a symbol's price is worth for one unit of its volume: the contract size of a
  /// future whose root is known (`ES` of `ES 03-24`, `ESH24`, `CME_MINI:ES1!`, `/ESH24`), one for
  /// shares, currencies and coins. Empty for a future of a root we do not know: never a guess.
  public static Optional<BigDecimal> point(String symbol) {
    Optional<String> root = root(symbol);
    Optional<BigDecimal> known = root.flatMap(ContractSizes::of);
    boolean surelyFuture = root.isPresent() && (symbol.endsWith("!") || symbol.indexOf(' ') > 0);
    return known.isPresent() || surelyFuture ? known : Optional.of(BigDecimal.ONE);
  }

  /// The size of the contract with a root, or of the contract that a symbol names.
  public static Optional<BigDecimal> of(String symbol) {
    return Optional.ofNullable(SIZES.get(symbol))
        .or(() -> root(symbol).flatMap(root -> Optional.ofNullable(SIZES.get(root))));
  }

  private static Optional<String> root(String symbol) {
    if (symbol.length() > 40) {
      return Optional.empty();
    }
    Matcher contract = CONTRACT.matcher(symbol);
    return contract.matches() ? Optional.of(contract.group(1)) : Optional.empty();
  }

  private static Map<String, BigDecimal> read() {
    Map<String, BigDecimal> sizes = new HashMap<>();
    try (InputStream in =
        Objects.requireNonNull(ContractSizes.class.getResourceAsStream("contract-sizes.tsv"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(row -> sizes.put(row[0], new BigDecimal(row[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sizes;
  }

  /// The failure of a row whose contract is of a size that nobody said.
  ///
  /// @param where the row
  /// @param symbol what was traded
  /// @param file name of the statement
  public static BadInput unknown(String where, String symbol, String file) {
    return new BadInput(
        where,
        "the contract size of " + symbol + " is not known",
        "say it: victor journal map " + file + " --set size=50");
  }
}

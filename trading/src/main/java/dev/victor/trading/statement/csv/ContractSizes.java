package dev.victor.trading.statement.csv;

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

  /// The root of a future's symbol (`ES` of `ES 03-24`, `ESH24`, `CME_MINI:ES1!`, `/ESH24`); empty
  /// when the symbol is not written as a future's.
  public static Optional<String> root(String symbol) {
    if (symbol.length() > 40) {
      return Optional.empty();
    }
    Matcher contract = CONTRACT.matcher(symbol);
    return contract.matches() ? Optional.of(contract.group(1)) : Optional.empty();
  }

  /// The size of the contract with a root, when it is a known one.
  public static Optional<BigDecimal> of(String root) {
    return Optional.ofNullable(SIZES.get(root));
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
}

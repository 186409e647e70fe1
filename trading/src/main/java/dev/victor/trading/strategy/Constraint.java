package dev.victor.trading.strategy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What must hold between parameters, such as `fast < slow` or `slow >= 2 * fast`: two sums of
/// products of parameters and numbers, compared.
///
/// @param text as it was written
public record Constraint(String text) {

  /// Whether it holds.
  ///
  /// @throws IllegalArgumentException when it is no comparison, or names no parameter
  public boolean holds(Map<String, BigDecimal> parameters) {
    return new Reader(parameters).read();
  }

  /// What is wrong with it, given the names of the parameters.
  Optional<String> flaw(Map<String, BigDecimal> parameters) {
    try {
      var _ = holds(parameters);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /// Reads from left to right, computing as it goes; a text is short, and parameters are few.
  private final class Reader {

    private static final int DEEPEST = 20;

    private final Map<String, BigDecimal> parameters;
    private int at;
    private int depth;

    Reader(Map<String, BigDecimal> parameters) {
      this.parameters = parameters;
    }

    boolean read() {
      BigDecimal left = sum();
      String order = order();
      BigDecimal right = sum();
      if (next() != '\0') {
        throw new IllegalArgumentException("has something behind a whole comparison");
      }
      int sign = left.compareTo(right);
      return switch (order) {
        case "<" -> sign < 0;
        case "<=" -> sign <= 0;
        case ">" -> sign > 0;
        case ">=" -> sign >= 0;
        case "==" -> sign == 0;
        default -> sign != 0;
      };
    }

    private String order() {
      char first = next();
      boolean equal = at + 1 < text.length() && text.charAt(at + 1) == '=';
      if (first == '<' || first == '>' || ((first == '=' || first == '!') && equal)) {
        at += equal ? 2 : 1;
        return first + (equal ? "=" : "");
      }
      throw new IllegalArgumentException("lacks one of <, <=, >, >=, ==, !=");
    }

    private BigDecimal sum() {
      BigDecimal value = product();
      for (char sign = next(); sign == '+' || sign == '-'; sign = next()) {
        at++;
        value = sign == '+' ? value.add(product()) : value.subtract(product());
      }
      return value;
    }

    private BigDecimal product() {
      BigDecimal value = factor();
      for (char sign = next(); sign == '*' || sign == '/'; sign = next()) {
        at++;
        BigDecimal other = factor();
        if (sign == '/' && other.signum() == 0) {
          throw new IllegalArgumentException("divides by zero");
        }
        value = sign == '*' ? value.multiply(other) : value.divide(other, MathContext.DECIMAL64);
      }
      return value;
    }

    private BigDecimal factor() {
      char first = next();
      if (first == '(') {
        return bracket();
      }
      int from = at;
      while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || word())) {
        at++;
      }
      String token = text.substring(from, at);
      if (token.isEmpty()) {
        throw new IllegalArgumentException("lacks a parameter or number at column " + (from + 1));
      }
      return Character.isDigit(first) || first == '.' ? number(token) : parameter(token);
    }

    private boolean word() {
      return text.charAt(at) == '_' || text.charAt(at) == '.';
    }

    private BigDecimal bracket() {
      if (++depth > DEEPEST) {
        throw new IllegalArgumentException("has too many brackets");
      }
      at++;
      BigDecimal inner = sum();
      if (next() != ')') {
        throw new IllegalArgumentException("has a bracket that is not closed");
      }
      at++;
      return inner;
    }

    private static BigDecimal number(String token) {
      try {
        return new BigDecimal(token);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("has " + token + ", which is no number", e);
      }
    }

    private BigDecimal parameter(String name) {
      BigDecimal value = parameters.get(name);
      if (value == null) {
        Set<String> known = new TreeSet<>(parameters.keySet());
        throw new IllegalArgumentException(
            "names " + name + ", which is no parameter; there are " + String.join(", ", known));
      }
      return value;
    }

    /// The next character that is no blank; zero at the end.
    private char next() {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      return at < text.length() ? text.charAt(at) : '\0';
    }
  }
}

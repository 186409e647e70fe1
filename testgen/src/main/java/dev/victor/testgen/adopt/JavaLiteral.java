package dev.victor.testgen.adopt;

import java.util.List;

/// A literal of Java as a value of a `@CsvSource`, and the type of its parameter.
final class JavaLiteral {

  private JavaLiteral() {}

  /// Literals of one kind may be values of one parameter.
  static String kind(String literal) {
    return switch (literal.charAt(0)) {
      case '"' -> "\"";
      case '\'' -> "'";
      case 't', 'f' -> "?";
      default -> "#";
    };
  }

  /// The narrowest type that holds all of them.
  static String type(List<String> literals) {
    return switch (kind(literals.getFirst())) {
      case "\"" -> "String";
      case "'" -> "char";
      case "?" -> "boolean";
      default -> numeric(literals);
    };
  }

  private static String numeric(List<String> literals) {
    if (literals.stream().allMatch(JavaLiteral::decimal)) {
      return literals.stream().allMatch(one -> one.matches("(?i).*f")) ? "float" : "double";
    }
    if (literals.stream().anyMatch(JavaLiteral::decimal)) {
      return "double";
    }
    return literals.stream().anyMatch(one -> one.matches("(?i).*l")) ? "long" : "int";
  }

  private static boolean decimal(String one) {
    return !one.matches("(?i)-?0x.*") && one.matches("(?i).*[.efd].*");
  }

  /// As a cell inside a text of Java.
  static String cell(String literal) {
    String inner = literal.substring(1, Math.max(1, literal.length() - 1));
    return switch (kind(literal)) {
      case "\"" -> "'" + inner.replace("'", "''") + "'";
      case "'" -> "'" + character(inner) + "'";
      case "?" -> literal;
      default -> figure(literal.replace("_", "").replaceAll("[lL]$", ""));
    };
  }

  private static String character(String inner) {
    return switch (inner) {
      case "\\'" -> "''";
      case "\"" -> "\\\"";
      default -> inner;
    };
  }

  private static String figure(String bare) {
    return bare.matches("(?i)-?0x.*") ? bare : bare.replaceAll("(?i)[fd]$", "");
  }
}

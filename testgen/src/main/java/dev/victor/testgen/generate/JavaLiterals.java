package dev.victor.testgen.generate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// JSON values as Java writes them; lists and maps take `java.util.List` and `java.util.Map`, which
/// know no null and, in one call, no more than ten entries: other ones take more words.
final class JavaLiterals implements Literals {

  private static final int MOST = 10;

  @Override
  public String of(Object value) {
    return switch (value) {
      case Boolean flag -> flag.toString();
      case Optional<?> nothing -> "null";
      case BigDecimal number -> number(number);
      case Number number -> number.toString();
      case List<?> list when list.stream().anyMatch(Optional.class::isInstance) ->
          list.stream()
              .map(this::of)
              .collect(Collectors.joining(", ", "java.util.Arrays.asList(new Object[] {", "})"));
      case List<?> list ->
          list.stream().map(this::of).collect(Collectors.joining(", ", "java.util.List.of(", ")"));
      case Map<?, ?> map
          when map.size() > MOST || map.values().stream().anyMatch(Optional.class::isInstance) ->
          arguments(map, "ModelUnderTest.map(", ")");
      case Map<?, ?> map -> arguments(map, "java.util.Map.of(", ")");
      default -> Literals.quoted(value.toString());
    };
  }

  private String arguments(Map<?, ?> map, String before, String behind) {
    return map.entrySet().stream()
        .flatMap(entry -> Stream.of(of(entry.getKey()), of(entry.getValue())))
        .collect(Collectors.joining(", ", before, behind));
  }

  private static String number(BigDecimal number) {
    if (number.scale() > 0 || number.precision() - number.scale() > 18) {
      return Double.toString(number.doubleValue());
    }
    long whole = number.longValueExact();
    return whole == (int) whole ? Long.toString(whole) : whole + "L";
  }

  /// Arguments of a call: names and values by turns, or values.
  String arguments(Object value) {
    return switch (value) {
      case Map<?, ?> map -> arguments(map, "", "");
      case List<?> list -> list.stream().map(this::of).collect(Collectors.joining(", "));
      default -> of(value);
    };
  }
}

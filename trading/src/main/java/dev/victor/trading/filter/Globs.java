package dev.victor.trading.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Names with wild cards, `EUR*` or `?00`, of which one must match; none at all takes everything.
/// Capitals make no difference. What was asked once is remembered.
final class Globs {

  private final List<Pattern> patterns;
  private final Map<String, Boolean> known = new HashMap<>();

  Globs(List<String> globs) {
    this.patterns = globs.stream().map(Globs::pattern).toList();
  }

  private static Pattern pattern(String glob) {
    StringBuilder regex = new StringBuilder();
    String before = "";
    for (String sign : glob.strip().split("", -1)) {
      switch (sign) {
        case "*" -> regex.append(before.equals("*") ? "" : ".*");
        case "?" -> regex.append('.');
        default -> regex.append(Pattern.quote(sign));
      }
      before = sign;
    }
    return Pattern.compile(
        regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  boolean everything() {
    return patterns.isEmpty();
  }

  boolean match(String name) {
    return everything() || known.computeIfAbsent(name, this::any);
  }

  private boolean any(String name) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(name).matches());
  }
}

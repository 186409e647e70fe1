package dev.victor.git.protect;

import dev.victor.core.git.UnifiedDiff;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One ruleset as GitHub has it and as the policy wants it.
///
/// @param name what it is found by
/// @param kind what is to be done
/// @param number GitHub's for it, when it is there
/// @param body what is sent
/// @param diff empty when nothing is to be done
record RulesetChange(
    String name, Kind kind, Optional<BigDecimal> number, Map<String, Object> body, String diff) {

  /// What is to be done.
  enum Kind {
    FRESH,
    CREATE,
    UPDATE,
    SWITCH_OFF
  }

  /// One that is not there yet.
  static RulesetChange create(Ruleset wanted) {
    return new RulesetChange(
        wanted.name(),
        Kind.CREATE,
        Optional.empty(),
        wanted.body(),
        diff(wanted.name(), null, Seen.text(wanted.body())));
  }

  /// One that is there.
  static RulesetChange compare(Ruleset wanted, BigDecimal number, Map<?, ?> present) {
    String before = Seen.text(present, wanted.body());
    String after = Seen.text(wanted.body());
    boolean fresh = before.equals(after);
    return new RulesetChange(
        wanted.name(),
        fresh ? Kind.FRESH : Kind.UPDATE,
        Optional.of(number),
        Seen.replacement(present, wanted.body()),
        fresh ? "" : diff(wanted.name(), before, after));
  }

  /// One of ours that the policy wants no more: it is kept and switched off.
  static RulesetChange switchOff(String name, BigDecimal number, Map<?, ?> present) {
    Map<String, Object> off = new LinkedHashMap<>();
    off.put("name", name);
    off.put("enforcement", "disabled");
    String before = Seen.text(present, off);
    boolean fresh = before.equals(Seen.text(off));
    return new RulesetChange(
        name,
        fresh ? Kind.FRESH : Kind.SWITCH_OFF,
        Optional.of(number),
        off,
        fresh ? "" : diff(name, before, Seen.text(off)));
  }

  private static String diff(String name, @Nullable String before, String after) {
    return UnifiedDiff.of(
        name,
        before == null ? null : before.getBytes(StandardCharsets.UTF_8),
        after.getBytes(StandardCharsets.UTF_8));
  }
}

package dev.victor.trading.lint;

import dev.victor.core.failure.BadInput;
import java.util.LinkedHashMap;
import java.util.Map;

/// Something found in a definition.
///
/// @param rule what was looked for, for scripts; `error` for what the reader refuses
/// @param where file, line and column
/// @param what was found
/// @param remedy what to do about it
/// @param wrong whether the definition cannot be run; a doubt otherwise
record LintFinding(String rule, String where, String what, String remedy, boolean wrong) {

  /// What the reader refuses.
  static LintFinding error(BadInput failure, String file) {
    return new LintFinding(
        "error",
        failure.where().orElse(file),
        failure.what(),
        failure.remedy().orElse("mend it"),
        true);
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rule", rule);
    json.put("where", where);
    json.put("what", what);
    json.put("remedy", remedy);
    json.put("wrong", wrong);
    return json;
  }
}

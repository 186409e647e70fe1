package dev.victor.content.devlog;

import dev.victor.content.narrate.Narration;
import dev.victor.content.verify.Claim;
import dev.victor.content.verify.Trace;
import dev.victor.content.verify.Verdict;
import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a paragraph came about, for scripts.
final class NarrationJson {

  private static final Set<Claim.Kind> NUMBERS =
      Collections.unmodifiableSet(
          EnumSet.of(
              Claim.Kind.NUMBER,
              Claim.Kind.PERCENT,
              Claim.Kind.DATE,
              Claim.Kind.DURATION,
              Claim.Kind.VERSION));

  private NarrationJson() {}

  /// What the gate found in the text that is published.
  static Map<String, Object> verification(Narration narration) {
    Verdict verdict = narration.verdict();
    List<Trace> numbers =
        verdict.traces().stream().filter(trace -> NUMBERS.contains(trace.claim().kind())).toList();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("numbers", numbers.size());
    json.put("backed", numbers.stream().filter(Trace::backed).count());
    json.put("unbacked", verdict.unbacked().stream().map(trace -> trace.claim().words()).toList());
    json.put("missing", verdict.missing().stream().map(Fact::id).toList());
    json.put("repairs", narration.repairs());
    return json;
  }

  /// The drafts that were refused.
  static List<Map<String, Object>> rejected(Narration narration) {
    return narration.rejected().stream().map(NarrationJson::draft).toList();
  }

  private static Map<String, Object> draft(Narration.Rejected rejected) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("draft", rejected.draft());
    json.put("unbacked", rejected.unbacked());
    return json;
  }

  /// How near the text is to the owner's own.
  static Map<String, @Nullable Object> style(Optional<BigDecimal> score) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("score", score.orElse(null));
    return json;
  }
}

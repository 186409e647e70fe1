package dev.victor.content.devlog;

import dev.victor.content.document.FactLine;
import dev.victor.content.verify.Backing;
import dev.victor.content.verify.Claim;
import dev.victor.content.verify.Trace;
import dev.victor.content.verify.Verdict;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import dev.victor.core.template.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What `log verify` answers: each claim of a text, the fact behind it, and where that came from.
///
/// @param name of the text, as it was typed
/// @param period the days it was held against
/// @param verdict of the gate
/// @param left why sources of facts are left out
public record VerifyAnswer(String name, Period period, Verdict verdict, List<Failure> left)
    implements Outcome {

  private static final int LONGEST = 48;

  /// Copies the list.
  public VerifyAnswer {
    left = List.copyOf(left);
  }

  @Override
  public ExitCode exit() {
    return verdict.clean() ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }

  @Override
  public void print(Console console) {
    Table table = new Table();
    verdict.traces().forEach(trace -> table.row(said(trace.claim()), behind(trace), from(trace)));
    verdict.missing().forEach(fact -> table.row("(not said)", equation(fact), fact.source()));
    console.table(2, table);
    console.line(result());
    left.forEach(failure -> console.remark("left out: " + failure.line()));
  }

  private static String said(Claim claim) {
    return "\"" + shortened(claim.words()) + "\"";
  }

  private static String shortened(String words) {
    String line = PlainText.line(words);
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "\u2026";
  }

  private static String behind(Trace trace) {
    return switch (trace.backing()) {
      case Backing.ByFact(Fact fact) -> equation(fact);
      case Backing.Derived(String how, List<Fact> facts) ->
          facts.isEmpty()
              ? how
              : how
                  + " of "
                  + facts.stream().map(Fact::id).limit(3).collect(Collectors.joining(", "));
      case Backing.Quotation(Fact fact) -> "words of " + fact.id();
      case Backing.Known(String why) -> why;
      case Backing.None(String why, Optional<Fact> nearest) ->
          nearest.map(fact -> why + "; nearest " + equation(fact)).orElse(why);
    };
  }

  private static String equation(Fact fact) {
    return fact.id() + " = " + shortened(FactLine.of(fact).value());
  }

  private static String from(Trace trace) {
    return switch (trace.backing()) {
      case Backing.ByFact(Fact fact) -> fact.source();
      case Backing.Derived derived -> "derived";
      case Backing.Quotation(Fact fact) -> fact.source();
      case Backing.Known known -> "known";
      case Backing.None none -> "";
    };
  }

  private String result() {
    int claims = verdict.traces().size();
    int unbacked = verdict.unbacked().size();
    int missing = verdict.missing().size();
    if (verdict.clean()) {
      return claims == 0
          ? "nothing is claimed"
          : claims == 1 ? "the only claim is backed" : "all " + claims + " claims are backed";
    }
    String refused =
        unbacked == 0
            ? ""
            : unbacked
                + " of "
                + counted(claims, "claim")
                + (unbacked == 1 ? " is" : " are")
                + " not backed";
    String silent =
        missing == 0
            ? ""
            : counted(missing, "fact") + (missing == 1 ? " is" : " are") + " not said";
    return "refused: " + refused + (refused.isEmpty() || silent.isEmpty() ? "" : ", ") + silent;
  }

  private static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", name);
    json.put("from", period.from().toString());
    json.put("to", period.to().toString());
    json.put("claims", verdict.traces().stream().map(VerifyAnswer::claim).toList());
    json.put("missing", verdict.missing().stream().map(Fact::fields).toList());
    json.put("clean", verdict.clean());
    json.put("leftOut", left.stream().map(Failure::line).toList());
    return json;
  }

  private static Map<String, @Nullable Object> claim(Trace trace) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    Claim claim = trace.claim();
    json.put("words", claim.words());
    json.put("kind", claim.kind().name().toLowerCase(Locale.ROOT));
    json.put("start", claim.start());
    json.put("end", claim.end());
    json.put("backed", trace.backed());
    json.put("how", how(trace.backing()));
    json.put("facts", facts(trace.backing()).stream().map(Fact::id).toList());
    json.put(
        "nearest",
        trace.backing() instanceof Backing.None(String why, Optional<Fact> nearest)
            ? nearest.map(Fact::id).orElse(null)
            : null);
    return json;
  }

  private static String how(Backing backing) {
    return switch (backing) {
      case Backing.ByFact fact -> "fact";
      case Backing.Derived(String how, List<Fact> facts) -> how;
      case Backing.Quotation quotation -> "quotation";
      case Backing.Known(String why) -> why;
      case Backing.None(String why, Optional<Fact> nearest) -> why;
    };
  }

  private static List<Fact> facts(Backing backing) {
    return switch (backing) {
      case Backing.ByFact(Fact fact) -> List.of(fact);
      case Backing.Derived(String how, List<Fact> facts) -> facts;
      case Backing.Quotation(Fact fact) -> List.of(fact);
      case Backing.Known known -> List.of();
      case Backing.None none -> List.of();
    };
  }
}

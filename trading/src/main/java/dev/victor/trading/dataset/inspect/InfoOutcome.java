package dev.victor.trading.dataset.inspect;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.dataset.FoundBars.Shape;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `strategy dataset info` answers.
///
/// @param inspections one a dataset
record InfoOutcome(List<Inspection> inspections) implements Outcome {

  InfoOutcome {
    inspections = List.copyOf(inspections);
  }

  @Override
  public void print(Console console) {
    String between = "";
    for (Inspection each : inspections) {
      console.text(between);
      between = "\n";
      print(console, each);
    }
  }

  private static void print(Console console, Inspection each) {
    Bars bars = each.found().bars();
    console.line(each.dataset().id() + "  " + each.dataset().path());
    line(console, "bars", range(each, bars));
    line(console, "written", shape(each));
    line(
        console,
        "sha256",
        each.state().sha256().orElse("none").substring(0, 12) + ", " + each.state().words());
    line(
        console,
        "pauses",
        each.gaps().pauses() + " of the market's own, " + each.gaps().gaps().size() + " others");
    line(
        console,
        "quiet",
        each.doubts().flat()
            + " bars of one price"
            + (each.found().shape().volume()
                ? ", " + each.doubts().idle() + " without volume"
                : ""));
    each.findings()
        .forEach(finding -> console.line((finding.wrong() ? "  ✗ " : "  ! ") + finding.text()));
  }

  private static void line(Console console, String name, String text) {
    console.line("  %-8s %s".formatted(name, text));
  }

  private static String range(Inspection each, Bars bars) {
    if (bars.size() == 0) {
      return "none";
    }
    return "%d, %s to %s, %s each"
        .formatted(
            bars.size(),
            each.at(bars.start(0)),
            each.at(bars.start(bars.size() - 1)),
            Times.length(bars.step()));
  }

  private static String shape(Inspection each) {
    Shape shape = each.found().shape();
    List<String> parts = new ArrayList<>();
    parts.add(separator(shape));
    if (shape.decimalComma()) {
      parts.add("decimal comma");
    }
    if (shape.newestFirst()) {
      parts.add("newest first");
    }
    parts.add(
        "times like "
            + shape.time()
            + (shape.zoned()
                ? ", with their zone"
                : " in "
                    + zone(each)
                    + (each.dataset().zone() == null ? " (nobody says so)" : "")));
    return String.join(", ", parts);
  }

  private static String zone(Inspection each) {
    return each.zone().equals(ZoneOffset.UTC) ? "UTC" : each.zone().getId();
  }

  private static String separator(Shape shape) {
    return switch (shape.separator()) {
      case ',' -> "commas";
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      case '\0' -> "a worksheet";
      default -> "separated by " + shape.separator();
    };
  }

  @Override
  public Object json() {
    return Map.of("datasets", inspections.stream().map(InfoOutcome::json).toList());
  }

  static Map<String, Object> json(Inspection each) {
    Bars bars = each.found().bars();
    Shape shape = each.found().shape();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", each.dataset().id());
    json.put("path", each.dataset().path());
    json.put("rows", bars.size());
    if (bars.size() > 0) {
      json.put("from", Instant.ofEpochMilli(bars.start(0)).toString());
      json.put("until", Instant.ofEpochMilli(bars.end(bars.size() - 1)).toString());
    }
    json.put("stepSeconds", bars.step() / 1000);
    json.put("headings", shape.headings());
    json.put("separator", shape.separator() == '\0' ? "" : String.valueOf(shape.separator()));
    json.put("decimalMark", shape.decimalComma() ? "," : ".");
    json.put("time", shape.time());
    json.put("zoneWritten", shape.zoned());
    json.put("zone", zone(each));
    json.put("newestFirst", shape.newestFirst());
    each.state().sha256().ifPresent(hash -> json.put("sha256", hash));
    json.put("state", each.state().words());
    json.put("pauses", each.gaps().pauses());
    json.put("gaps", each.gaps().gaps().size());
    json.put("flat", each.doubts().flat());
    json.put("idle", each.doubts().idle());
    List<Map<String, Object>> findings = new ArrayList<>();
    for (Inspection.Finding finding : each.findings()) {
      findings.add(
          Json.fields("code", finding.code(), "wrong", finding.wrong(), "text", finding.text()));
    }
    json.put("findings", findings);
    return json;
  }
}

package dev.victor.trading.wording;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.console.Tone;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.strategy.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What `strategy diff` answers.
///
/// @param id of the strategy
/// @param before the earlier one
/// @param after the later one
public record DiffOutcome(String id, Side before, Side after) implements Outcome {

  /// One of the two.
  ///
  /// @param revision where it was found
  /// @param definition what it says
  record Side(String revision, Definition definition) {

    String hash() {
      return definition.version().hash().hex();
    }
  }

  /// A part that is not as it was.
  ///
  /// @param before null where it was not there
  /// @param after null where it is no more
  private record Change(String what, @Nullable String before, @Nullable String after) {}

  private boolean same() {
    return before.hash().equals(after.hash());
  }

  private List<Change> changes() {
    Map<String, String> old = Sheet.of(before.definition().strategy()).lines();
    Map<String, String> now = Sheet.of(after.definition().strategy()).lines();
    List<Change> changes = compared(old, now);
    changes.addAll(
        compared(before.definition().version().files(), after.definition().version().files()));
    return changes;
  }

  private static List<Change> compared(Map<String, String> old, Map<String, String> now) {
    Set<String> keys = new LinkedHashSet<>(old.keySet());
    keys.addAll(now.keySet());
    List<Change> changes = new ArrayList<>();
    for (String key : keys) {
      if (!Objects.equals(old.get(key), now.get(key))) {
        changes.add(new Change(key, old.get(key), now.get(key)));
      }
    }
    return changes;
  }

  private List<Change> words() {
    return compared(
        wordsOf(before.definition().strategy()), wordsOf(after.definition().strategy()));
  }

  private static Map<String, String> wordsOf(Strategy strategy) {
    Map<String, String> words = new LinkedHashMap<>();
    if (strategy.title() != null) {
      words.put("title", strategy.title());
    }
    if (strategy.hypothesis() != null) {
      words.put("hypothesis", strategy.hypothesis());
    }
    return words;
  }

  @Override
  public void print(Console console) {
    console.line(
        id
            + "@"
            + before.definition().version().brief()
            + " ("
            + before.revision()
            + ")  →  "
            + id
            + "@"
            + after.definition().version().brief()
            + " ("
            + after.revision()
            + ")");
    List<Change> changes = changes();
    changes.forEach(change -> print(console, change));
    words().forEach(change -> print(console, change));
    if (same()) {
      console.line(
          words().isEmpty()
              ? "  the same version, and the same words"
              : "  the same version: only words differ");
    } else if (changes.isEmpty()) {
      console.line("  another version that does the same: only what is usual was said or left out");
    }
  }

  private static void print(Console console, Change change) {
    console.line("  " + change.what());
    if (change.before() != null) {
      console.line("    " + console.in(Tone.BAD, "- " + change.before()));
    }
    if (change.after() != null) {
      console.line("    " + console.in(Tone.GOOD, "+ " + change.after()));
    }
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("before", Json.fields("revision", before.revision(), "version", before.hash()));
    json.put("after", Json.fields("revision", after.revision(), "version", after.hash()));
    json.put("sameVersion", same());
    json.put("changes", changes().stream().map(DiffOutcome::json).toList());
    json.put("words", words().stream().map(DiffOutcome::json).toList());
    return json;
  }

  private static Map<String, Object> json(Change change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("what", change.what());
    if (change.before() != null) {
      json.put("before", change.before());
    }
    if (change.after() != null) {
      json.put("after", change.after());
    }
    return json;
  }
}

package dev.victor.trading.feed;

import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import dev.victor.trading.importing.Taken;
import dev.victor.trading.journal.Added;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What became of something that arrived: one line for people, one object for scripts.
public sealed interface Arrival {

  /// How a command ends on account of it.
  ExitCode exit();

  /// The worst code of several.
  static ExitCode worst(List<Arrival> arrivals) {
    return arrivals.stream()
        .map(Arrival::exit)
        .max(Comparator.comparingInt(ExitCode::number))
        .orElse(ExitCode.OK);
  }

  /// The line people read; a refusal goes to stderr.
  void print(Console console);

  /// The same facts for scripts.
  Map<String, Object> json();

  /// Tells it at once, in either way.
  default void tell(Console console, boolean json) {
    if (json) {
      console.line(Json.line(json()));
    } else {
      print(console);
    }
  }

  /// Taken into the journal, or it would be.
  ///
  /// @param taken what was taken
  /// @param rehearsal whether nothing was stored
  record Stored(Taken taken, boolean rehearsal) implements Arrival {

    @Override
    public ExitCode exit() {
      return taken.exit();
    }

    @Override
    public void print(Console console) {
      Added added = taken.added();
      List<String> words = new ArrayList<>();
      counted(words, added.deals(), "deal");
      counted(words, added.positions(), "position");
      counted(words, added.flows(), "flow");
      if (added.duplicates() > 0) {
        words.add(String.format(Locale.ROOT, "%,d known", added.duplicates()));
      }
      if (words.isEmpty()) {
        words.add("nothing new");
      }
      console.line(
          console.in(Tone.STRONG, taken.name())
              + "  "
              + taken.account().id()
              + "  "
              + String.join(", ", words)
              + reconciled(console)
              + (rehearsal ? "  not stored: --dry-run" : ""));
      List<String> leftOut = taken.statement().aside().leftOut();
      if (!leftOut.isEmpty()) {
        console.remark(taken.name() + ": not kept: " + String.join(", ", leftOut));
      }
      if (added.unmatched() > 0) {
        console.remark(
            taken.name()
                + ": "
                + added.unmatched()
                + " of them close what the journal never saw opened; export the whole history once"
                + " and import it");
      }
    }

    private static void counted(List<String> words, int count, String noun) {
      if (count > 0) {
        words.add(String.format(Locale.ROOT, "+%,d %s%s", count, noun, count == 1 ? "" : "s"));
      }
    }

    private String reconciled(Console console) {
      if (taken.statement().stated().isEmpty()) {
        return "";
      }
      return taken.reconciliation().reconciled()
          ? "  " + console.in(Tone.GOOD, "reconciled")
          : "  "
              + console.in(Tone.BAD, "does not reconcile")
              + ": victor journal import says where";
    }

    @Override
    public Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("source", taken.name());
      json.put("format", taken.statement().format().id());
      json.put("account", taken.account().id());
      json.put("deals", taken.added().deals());
      json.put("positions", taken.added().positions());
      json.put("flows", taken.added().flows());
      json.put("duplicates", taken.added().duplicates());
      json.put("unmatched", taken.added().unmatched());
      json.put("reconciled", taken.reconciliation().reconciled());
      json.put("leftOut", taken.statement().aside().leftOut());
      json.put("stored", !rehearsal);
      return json;
    }
  }

  /// Nothing new was there.
  ///
  /// @param source what messages call it
  /// @param account whose
  record Nothing(String source, String account) implements Arrival {
    @Override
    public ExitCode exit() {
      return ExitCode.OK;
    }

    @Override
    public void print(Console console) {
      console.line(console.in(Tone.STRONG, source) + "  " + account + "  nothing new");
    }

    @Override
    public Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("source", source);
      json.put("account", account);
      json.put("deals", 0);
      json.put("positions", 0);
      json.put("flows", 0);
      json.put("duplicates", 0);
      return json;
    }
  }

  /// Refused; nothing of it was stored.
  ///
  /// @param source what messages call it
  /// @param account whose it would have been
  /// @param failure why
  record Refused(String source, String account, Failure failure) implements Arrival {
    @Override
    public ExitCode exit() {
      return failure.exit();
    }

    @Override
    public void print(Console console) {
      failure.lines().forEach(console::remark);
    }

    @Override
    public Map<String, Object> json() {
      Map<String, Object> error = new LinkedHashMap<>();
      error.put("code", failure.exit().number());
      error.put("message", failure.what());
      failure.where().ifPresent(where -> error.put("where", where));
      failure.remedy().ifPresent(remedy -> error.put("remedy", remedy));
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("source", source);
      json.put("account", account);
      json.put("error", error);
      return json;
    }
  }
}

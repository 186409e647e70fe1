package dev.victor.testgen.coverage.gate;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.json.Quoted;
import dev.victor.testgen.coverage.change.FilePatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether coverage is what it has to be, figure by figure.
///
/// @param line of all files
/// @param branch of all files
/// @param patch of the lines that the change touches
/// @param modules of the files that globs name
/// @param files of the change that have lines which are short
/// @param reasons why it is refused beside figures below their gate
/// @param notes what a person should know
public record Verdict(
    Gate line,
    Gate branch,
    Gate patch,
    List<ModuleGate> modules,
    List<FilePatch> files,
    List<String> reasons,
    List<String> notes)
    implements Outcome {

  private static final int MOST_FILES = 40;

  /// Copies what may change, and spells out what a terminal would obey: names of files and globs
  /// are foreign text.
  public Verdict {
    reasons = reasons.stream().map(Quoted::plain).toList();
    notes = notes.stream().map(Quoted::plain).toList();
  }

  /// Whether everything holds.
  public boolean ok() {
    return refused().isEmpty();
  }

  @Override
  public ExitCode exit() {
    return ok() ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }

  /// Every figure: of all files, of the change, of modules.
  public Stream<Gate> gates() {
    return Stream.concat(
        Stream.of(line, branch, patch),
        modules.stream().flatMap(module -> Stream.of(module.line(), module.branch())));
  }

  private List<Gate> below() {
    return gates().filter(gate -> !gate.ok()).toList();
  }

  /// Why it is refused, each in one line that names its lines; empty when it is not.
  public List<String> refused() {
    List<String> refused = new ArrayList<>(reasons);
    for (Gate gate : below()) {
      String lines =
          gate.name().equals(patch.name())
              ? ": " + String.join(" ", files.stream().map(FilePatch::shown).toList())
              : "";
      refused.add(
          "%s is %s %%, at least %s is asked, %s%s"
              .formatted(gate.name(), gate.percent(), gate.minimum(), gate.shortfall(), lines));
    }
    return refused;
  }

  @Override
  public void print(Console console) {
    Table table = new Table(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT, Align.LEFT);
    gates()
        .filter(gate -> gate.total() > 0 || gate.minimum() != null)
        .forEach(gate -> row(table, console, gate));
    console.table(2, table);
    if (!patch.ok()) {
      files.stream().limit(MOST_FILES).forEach(file -> console.line("    " + told(file)));
      if (files.size() > MOST_FILES) {
        console.line("    and " + (files.size() - MOST_FILES) + " files more");
      }
    }
    notes.forEach(note -> console.line("note: " + note));
    reasons.forEach(reason -> console.line(console.in(Tone.BAD, "refused") + ": " + reason));
    List<String> names = below().stream().map(Gate::name).toList();
    if (!names.isEmpty()) {
      String all =
          names.size() == 1
              ? names.getFirst() + " is"
              : String.join(", ", names.subList(0, names.size() - 1))
                  + " and "
                  + names.getLast()
                  + " are";
      console.line(console.in(Tone.BAD, "refused") + ": " + all + " below the gate");
    }
  }

  private static String told(FilePatch file) {
    return file.absent() ? file.shown() + "  in no report" : file.shown();
  }

  private static void row(Table table, Console console, Gate gate) {
    BigDecimal percent = gate.percent();
    BigDecimal minimum = gate.minimum();
    table.row(
        Quoted.plain(gate.name()),
        percent == null ? "" : percent + " %",
        String.format(Locale.ROOT, "%,d", gate.total()),
        minimum == null ? "" : "  at least " + minimum.setScale(Math.max(1, minimum.scale())),
        minimum == null
            ? ""
            : " "
                + (gate.ok()
                    ? console.in(Tone.GOOD, "ok")
                    : console.in(Tone.BAD, gate.shortfall())));
  }

  @Override
  public Object json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("line", line.json());
    json.put("branch", branch.json());
    json.put("patch", patch.json());
    json.put("modules", modules.stream().map(ModuleGate::json).toList());
    json.put("refused", refused());
    json.put("ok", ok());
    return json;
  }
}

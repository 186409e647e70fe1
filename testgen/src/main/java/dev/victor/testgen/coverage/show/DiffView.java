package dev.victor.testgen.coverage.show;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.core.json.Quoted;
import dev.victor.testgen.coverage.change.FilePatch;
import dev.victor.testgen.coverage.change.Patch;
import dev.victor.testgen.coverage.gate.Gate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What tests ran of a change, file by file.
///
/// @param base the merge base
/// @param patch the change
public record DiffView(String base, Patch patch) implements Outcome {

  private static final int BRIEF = 8;

  @Override
  public void print(Console console) {
    String since = "since " + base.substring(0, Math.min(BRIEF, base.length()));
    if (patch.total() == 0) {
      console.line("no statement was changed " + since);
      return;
    }
    Table table = new Table(Align.LEFT, Align.RIGHT, Align.LEFT);
    for (FilePatch file : patch.files()) {
      String lines =
          String.join(",", file.ranges().stream().map(FilePatch.Range::toString).toList());
      table.row(
          Quoted.plain(file.path()),
          file.covered() + " of " + file.total(),
          file.absent()
              ? console.in(Tone.BAD, "in no report: " + lines)
              : console.in(Tone.BAD, lines));
    }
    console.table(2, table);
    console.line(
        "%s %% of %d changed lines %s ran".formatted(gate().percent(), patch.total(), since));
  }

  private Gate gate() {
    return new Gate("patch", patch.covered(), patch.total(), null, "lines");
  }

  @Override
  public Object json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("base", base);
    json.put("covered", patch.covered());
    json.put("total", patch.total());
    json.put("percent", gate().percent());
    json.put("files", patch.files().stream().map(DiffView::file).toList());
    return json;
  }

  private static Map<String, Object> file(FilePatch file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", file.path());
    json.put("covered", file.covered());
    json.put("total", file.total());
    json.put("missed", ranges(file.missed()));
    json.put("partial", ranges(file.partial()));
    json.put("inNoReport", file.absent());
    return json;
  }

  private static List<String> ranges(BitSet lines) {
    return FilePatch.ranges(lines).stream().map(FilePatch.Range::toString).toList();
  }
}

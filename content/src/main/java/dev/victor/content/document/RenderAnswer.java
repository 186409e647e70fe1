package dev.victor.content.document;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What `docs render` did or would do.
///
/// @param documents each with how it stands
/// @param diff what would change, empty unless something is stale and was to be shown
/// @param checked whether a stale document is a failure
public record RenderAnswer(List<Standing> documents, String diff, boolean checked)
    implements Outcome {

  /// How a document stands.
  public enum Status {
    /// The file was written.
    WRITTEN,
    /// The file holds it already.
    UNCHANGED,
    /// The file does not hold it.
    STALE
  }

  /// One document.
  ///
  /// @param id its id
  /// @param target its file
  /// @param status how it stands
  public record Standing(String id, String target, Status status) {}

  /// Copies the list.
  public RenderAnswer {
    documents = List.copyOf(documents);
  }

  /// Documents that are stale.
  public List<Standing> stale() {
    return documents.stream().filter(document -> document.status() == Status.STALE).toList();
  }

  @Override
  public ExitCode exit() {
    return checked && !stale().isEmpty() ? ExitCode.CHECK_FAILED : ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    if (documents.isEmpty()) {
      console.line("no documents are declared in project.json");
      console.remark(
          "add to \"documents\": {\"id\": \"readme\", \"template\": \"readme\", \"target\":"
              + " \"README.md\"}");
      return;
    }
    if (diff.isEmpty()) {
      Table table = new Table();
      documents.forEach(d -> table.row(d.id(), d.target(), word(console, d.status())));
      table.lines(0).forEach(console::line);
      return;
    }
    diff.lines().forEach(line -> console.line(coloured(console, line)));
    String count = stale().size() + " of " + documents.size();
    console.remark(
        count
            + (documents.size() == 1 ? " document" : " documents")
            + " stale; victor docs render");
  }

  private static String word(Console console, Status status) {
    return switch (status) {
      case WRITTEN -> console.in(Tone.GOOD, "written");
      case UNCHANGED -> "unchanged";
      case STALE -> console.in(Tone.WARN, "stale");
    };
  }

  private static String coloured(Console console, String line) {
    if (line.startsWith("@@")) {
      return console.in(Tone.FAINT, line);
    }
    if (line.startsWith("+")) {
      return console.in(Tone.GOOD, line);
    }
    return line.startsWith("-") ? console.in(Tone.BAD, line) : line;
  }

  @Override
  public Object json() {
    return Map.of("documents", documents.stream().map(RenderAnswer::json).toList());
  }

  private static Map<String, String> json(Standing document) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("id", document.id());
    json.put("target", document.target());
    json.put("status", document.status().name().toLowerCase(Locale.ROOT));
    return json;
  }
}

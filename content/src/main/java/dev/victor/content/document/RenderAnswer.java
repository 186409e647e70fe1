package dev.victor.content.document;

import dev.victor.content.document.Documents.Intent;
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
/// @param intent what was to be done
/// @param diff what would change, or what a person changed; empty unless something stands in the
///   way
/// @param remarks what else was done, a sentence each
public record RenderAnswer(
    List<Standing> documents, Intent intent, String diff, List<String> remarks) implements Outcome {

  /// How a document stands.
  public enum Status {
    /// The file was written.
    WRITTEN,
    /// The file holds it already.
    UNCHANGED,
    /// The file does not hold it.
    STALE,
    /// The file holds what a person wrote in its place.
    EDITED
  }

  /// One document.
  ///
  /// @param id its id
  /// @param target its file
  /// @param status how it stands
  /// @param reasons where it was edited, a sentence each
  public record Standing(String id, String target, Status status, List<String> reasons) {
    /// Copies the list.
    public Standing {
      reasons = List.copyOf(reasons);
    }
  }

  /// Copies the lists.
  public RenderAnswer {
    documents = List.copyOf(documents);
    remarks = List.copyOf(remarks);
  }

  /// Documents that are stale.
  public List<Standing> stale() {
    return with(Status.STALE);
  }

  /// Documents that were edited by hand where victor writes.
  public List<Standing> edited() {
    return with(Status.EDITED);
  }

  private List<Standing> with(Status status) {
    return documents.stream().filter(document -> document.status() == status).toList();
  }

  @Override
  public ExitCode exit() {
    return switch (intent) {
      case WRITE -> edited().isEmpty() ? ExitCode.OK : ExitCode.NEEDS_PERSON;
      case CHECK -> stale().isEmpty() && edited().isEmpty() ? ExitCode.OK : ExitCode.CHECK_FAILED;
      case REHEARSE -> ExitCode.OK;
    };
  }

  @Override
  public void print(Console console) {
    if (documents.isEmpty()) {
      console.line("no documents are declared in project.json");
      console.remark("try: victor docs new readme");
      return;
    }
    if (diff.isEmpty()) {
      Table table = new Table();
      documents.forEach(d -> table.row(d.id(), d.target(), word(console, d.status())));
      console.table(0, table);
    } else {
      diff.lines().forEach(line -> console.line(coloured(console, line)));
    }
    edited().forEach(document -> document.reasons().forEach(console::remark));
    remarks.forEach(console::remark);
    remedy(console);
  }

  private void remedy(Console console) {
    if (intent == Intent.WRITE && !edited().isEmpty()) {
      console.remark(
          "nothing was written; --force overwrites it and keeps a copy, --adopt makes it your"
              + " template");
    } else if (intent == Intent.CHECK && !diff.isEmpty() && remarks.isEmpty()) {
      int of = documents.size();
      String edited = edited().isEmpty() ? "" : ", " + edited().size() + " edited by hand";
      console.remark(
          stale().size()
              + " of "
              + of
              + (of == 1 ? " document" : " documents")
              + " stale"
              + edited
              + "; victor docs render");
    }
  }

  private static String word(Console console, Status status) {
    return switch (status) {
      case WRITTEN -> console.in(Tone.GOOD, "written");
      case UNCHANGED -> "unchanged";
      case STALE -> console.in(Tone.WARN, "stale");
      case EDITED -> console.in(Tone.BAD, "edited by hand");
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
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("documents", documents.stream().map(RenderAnswer::json).toList());
    if (!remarks.isEmpty()) {
      json.put("remarks", remarks);
    }
    return json;
  }

  private static Map<String, Object> json(Standing document) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", document.id());
    json.put("target", document.target());
    json.put("status", document.status().name().toLowerCase(Locale.ROOT));
    if (!document.reasons().isEmpty()) {
      json.put("reasons", document.reasons());
    }
    return json;
  }
}

package dev.victor.trading.draft;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.project.Dataset;
import dev.victor.core.project.ProjectEntry;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.strategy.Strategies;
import dev.victor.trading.strategy.Strategy;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `victor strategy new`: writes a definition, and names it in `project.json` where no pattern does
/// yet.
public final class NewStrategy {

  private static final String LIST = "strategies";

  private final Session session;
  private final Workspace workspace;

  /// In the workspace of a session.
  public NewStrategy(Session session) {
    this.session = session;
    this.workspace = session.workspace();
  }

  /// What is wanted.
  ///
  /// @param id of the strategy, and the name of its folder
  /// @param template to begin with
  /// @param dataset to test it on; the only one of bars, or asked for, when empty
  public record Wish(String id, String template, Optional<String> dataset) {}

  /// Writes it.
  ///
  /// @param rehearse only shows it
  /// @throws UsageError when the id is none, or the dataset has to be named
  /// @throws BadInput when there is a strategy of that id, or a file where it would stand
  public NewOutcome write(Wish wish, boolean rehearse) {
    String id = wish.id();
    if (!Strategy.isId(id)) {
      throw new UsageError(
          "ID", "\"" + id + "\" is no id", "use letters, digits, dots and dashes: sma-cross");
    }
    if (new Strategies(workspace).ids().contains(id)) {
      throw new BadInput(
          Workspace.PROJECT_FILE, "has a strategy " + id + " already", "choose another id");
    }
    String path = folder(id) + "/strategy.json";
    Path file = workspace.inside(path);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new BadInput(path, "is there already", "choose another id, or name it in project.json");
    }
    String text = text(wish);
    boolean named = named(path);
    if (!named) {
      add(path, true);
    }
    Optional<String> table =
        wish.template().equals(Template.SIGNALS.word())
            ? Optional.of(folder(id) + "/" + Template.TABLE)
            : Optional.empty();
    if (!rehearse) {
      table
          .map(workspace::inside)
          .filter(where -> !Files.exists(where, LinkOption.NOFOLLOW_LINKS))
          .ifPresent(where -> AtomicFile.write(where, Template.HEADINGS));
      AtomicFile.write(file, text);
      if (!named) {
        add(path, false);
      }
    }
    return new NewOutcome(id, path, text, named, table, !rehearse);
  }

  /// Where everything of a strategy lies.
  static String folder(String id) {
    return LIST + "/" + id;
  }

  private String text(Wish wish) {
    String text = Template.named(wish.template()).text(wish.id(), dataset(wish.dataset()));
    return Files.exists(workspace.root().resolve(SchemaOutcome.FILE))
        ? text.replaceFirst("\\{", "{\n  \"\\$schema\": \"../../" + SchemaOutcome.FILE + "\",")
        : text;
  }

  private void add(String path, boolean rehearse) {
    ProjectEntry.add(workspace.projectFile(), LIST, Json.line(path), session.clock(), rehearse);
  }

  private boolean named(String path) {
    return workspace.project().strategies().stream()
        .anyMatch(
            glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(path)));
  }

  private String dataset(Optional<String> typed) {
    List<String> ids =
        workspace.project().datasets().stream()
            .filter(dataset -> !"series".equals(dataset.format()))
            .map(Dataset::id)
            .toList();
    if (ids.isEmpty()) {
      throw new BadInput(
          Workspace.PROJECT_FILE,
          "has no dataset of bars",
          "add one to \"datasets\", with its path and \"format\": \"ohlcv\"");
    }
    String chosen =
        typed.orElseGet(
            () -> ids.size() == 1 ? ids.getFirst() : session.console().ask("dataset", ""));
    if (!ids.contains(chosen)) {
      throw new UsageError(
          "--dataset",
          chosen.isEmpty() ? "several datasets, none named" : "there is no dataset " + chosen,
          Nearest.remedy(chosen, ids));
    }
    return chosen;
  }
}

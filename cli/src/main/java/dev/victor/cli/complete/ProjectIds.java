package dev.victor.cli.complete;

import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What `project.json` calls things, read as bare JSON: offering a name needs no check of the
/// whole.
final class ProjectIds {

  private final @Nullable Workspace workspace;
  private final @Nullable Node root;

  private ProjectIds(@Nullable Workspace workspace, @Nullable Node root) {
    this.workspace = workspace;
    this.root = root;
  }

  /// The project at or above the working directory; without one there are no names.
  static ProjectIds of(Environment world) {
    Workspace workspace = Workspace.find(world.directory(), world.clock()).orElse(null);
    return new ProjectIds(
        workspace,
        workspace == null
            ? null
            : JsonFile.read(workspace.projectFile(), Workspace.PROJECT_FILE).root());
  }

  @Nullable Workspace workspace() {
    return workspace;
  }

  /// The ids of a list, each with another of its texts.
  List<Candidate> ids(String list, String about) {
    List<Candidate> ids = new ArrayList<>();
    for (Node one : items(list)) {
      String id = text(one, "id");
      if (!id.isEmpty()) {
        ids.add(new Candidate(id, text(one, about)));
      }
    }
    return ids;
  }

  List<Candidate> documents() {
    return ids("documents", "target");
  }

  /// What `victor post` takes.
  List<Candidate> posts() {
    List<Candidate> posts = new ArrayList<>();
    posts.add(new Candidate("log", "the day's entry of the dev log"));
    posts.add(new Candidate("recap", "the day's recap of the journal"));
    posts.add(new Candidate("release", "the last version of the changelog"));
    posts.addAll(documents());
    return posts;
  }

  /// The keys of an object.
  List<Candidate> keys(String... path) {
    Node node = root == null ? null : root.at((Object[]) path).orElse(null);
    List<Candidate> keys = new ArrayList<>();
    if (node instanceof Node.Fields fields) {
      keys.addAll(Candidate.of(fields.values().keySet()));
    }
    return keys;
  }

  /// The texts of a list.
  List<String> texts(String list) {
    List<String> texts = new ArrayList<>();
    for (Node one : items(list)) {
      if (one instanceof Node.Text text) {
        texts.add(text.value());
      }
    }
    return texts;
  }

  /// Every `ID@SHA` that is locked.
  List<Candidate> datasetVersions() {
    List<Candidate> versions = new ArrayList<>();
    if (workspace == null) {
      return versions;
    }
    Path file = workspace.state().resolve("datasets.json");
    if (Files.isRegularFile(file)
        && JsonFile.read(file, file.toString()).root().at("datasets").orElse(null)
            instanceof Node.Fields datasets) {
      for (Map.Entry<String, Node.Field> one : datasets.values().entrySet()) {
        addVersions(one.getKey(), one.getValue().value(), versions);
      }
    }
    return versions;
  }

  private static void addVersions(String id, Node dataset, List<Candidate> versions) {
    addVersion(id, dataset, "as it is locked", versions);
    if (dataset.at("earlier").orElse(null) instanceof Node.Items earlier) {
      for (Node one : earlier.values()) {
        addVersion(id, one, "as it was before", versions);
      }
    }
  }

  private static void addVersion(String id, Node at, String about, List<Candidate> versions) {
    String hash = text(at, "sha256");
    if (!hash.isEmpty()) {
      versions.add(new Candidate(id + "@" + StrategyNames.shortHash(hash), about));
    }
  }

  /// The last days, the newest first, in the author's zone.
  List<Candidate> days(Clock clock, int count) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone());
    List<Candidate> days = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate day = today.minusDays(i);
      days.add(
          new Candidate(
              day.toString(),
              i == 0
                  ? "today"
                  : i == 1 ? "yesterday" : day.getDayOfWeek().toString().toLowerCase(Locale.ROOT)));
    }
    return days;
  }

  private ZoneId zone() {
    Node zone = root == null ? null : root.at("author", "timezone").orElse(null);
    try {
      return zone instanceof Node.Text text ? ZoneId.of(text.value()) : ZoneOffset.UTC;
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }

  private List<Node> items(String list) {
    return root != null && root.at(list).orElse(null) instanceof Node.Items items
        ? items.values()
        : List.of();
  }

  private static String text(Node node, String key) {
    return node.at(key).orElse(null) instanceof Node.Text text ? text.value() : "";
  }
}

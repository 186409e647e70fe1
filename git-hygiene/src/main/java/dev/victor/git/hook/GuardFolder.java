package dev.victor.git.hook;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitConfig;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.project.Document;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.git.guard.PolicyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `.git/victor/guard`: the guard and the policy that the hooks of all work trees use, with what
/// they need to see that it is old and to make it new.
final class GuardFolder {

  private static final String STAMP = "stamp";
  private static final String OURS = "^victor\\.(trunk|perennial)$";

  private final Session session;
  private final Repository repository;
  private final GitRunner git;
  private final Path folder;

  GuardFolder(Session session, Repository repository) {
    this.session = session;
    this.repository = repository;
    this.git = new GitRunner(session.environment(), repository.top(), false);
    this.folder = repository.commonDir().resolve("victor").resolve("guard");
  }

  boolean exists() {
    return Files.exists(folder.resolve(PolicyFiles.SCRIPT));
  }

  /// Writes all of it. The stamp is as old as the moment before anything was read, so that no
  /// change slips in between.
  void write() {
    Path fresh = folder.resolve(STAMP + ".new");
    try {
      Files.createDirectories(folder);
      Files.write(fresh, new byte[] {'\n'});
      Map<String, String> files = files();
      PolicyFiles.write(folder, files);
      for (String name : List.of("config", "documents", "victor", "project")) {
        if (!files.containsKey(name)) {
          Files.deleteIfExists(folder.resolve(name));
        }
      }
      Files.deleteIfExists(folder.resolve("no-victor"));
      Files.move(fresh, folder.resolve(STAMP), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  /// Whether it says what `project.json` and git's settings say now.
  boolean isFresh() {
    Map<String, String> wanted = new LinkedHashMap<>(files());
    wanted.put(PolicyFiles.SCRIPT, PolicyFiles.script());
    wanted.remove("victor");
    return wanted.entrySet().stream()
            .allMatch(file -> read(file.getKey()).filter(file.getValue()::equals).isPresent())
        && (wanted.containsKey("settings") || read("settings").isEmpty());
  }

  /// Where hooks look for victor, when it is still there.
  Optional<Path> victor() {
    return read("victor").map(line -> Path.of(line.strip())).filter(Files::isExecutable);
  }

  void remove() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  private Map<String, String> files() {
    Optional<Workspace> workspace = workspace();
    Map<String, String> files = new LinkedHashMap<>();
    files.putAll(
        PolicyFiles.of(workspace.map(Workspace::project).orElse(null), GitConfig.read(git)));
    String config = git.read("config", "--get-regexp", OURS).text();
    if (!config.isEmpty()) {
      files.put("config", config);
    }
    workspace.ifPresent(found -> {
      Path project = repository.top().relativize(found.projectFile());
      files.put("project", project + "\n");
      String documents = documents(found.project(), project);
      if (!documents.isEmpty()) {
        files.put("documents", documents);
      }
    });
    session.environment().launcher().ifPresent(path -> files.put("victor", path + "\n"));
    return files;
  }

  /// The workspace noted when the hooks were installed: a hook runs in the top folder, and it may
  /// lie below.
  private Optional<Workspace> workspace() {
    return read("project")
        .map(line -> repository.top().resolve(line.strip()))
        .filter(Files::isRegularFile)
        .flatMap(file -> Workspace.find(file.resolveSibling(""), session.clock()))
        .or(session::workspaceIfAny);
  }

  /// Paths, or parts of them, that documents are made of and written to.
  private static String documents(Project project, Path projectFile) {
    if (project.documents().isEmpty()) {
      return "";
    }
    Stream<String> paths =
        project.documents().stream()
            .flatMap(document -> Stream.of(document.target(), source(document)));
    return Stream.concat(
            Stream.of(projectFile.toString(), ".victor/templates/", ".victor/seals"), paths)
        .distinct()
        .map(path -> path + "\n")
        .collect(Collectors.joining());
  }

  /// The folder of a template, where its partials are too.
  private static String source(Document document) {
    int slash = document.template().lastIndexOf('/');
    return slash < 0 ? document.template() : document.template().substring(0, slash + 1);
  }

  private Optional<String> read(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  private NeedsPerson trouble(IOException e) {
    return new NeedsPerson(
        folder.toString(),
        "cannot be read or changed (" + e.getMessage() + ")",
        "check its permissions",
        e);
  }
}

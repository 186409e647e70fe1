package dev.victor.cli.config;

import dev.victor.core.failure.Nearest;
import dev.victor.core.io.Slashed;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.project.ProjectSchema;
import dev.victor.core.project.Remark;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Settings;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Everything that can be set, from all places, and what is set and heeded by nobody.
///
/// @param settings in the order of the declarations: the project's, git's, the user's, the
///   machine's
/// @param strays keys and variables that are set and not read
record AllSettings(List<Setting> settings, List<Remark> strays) {

  /// Keys of the user's file begin so: some are called like one of the project.
  private static final String USER = "user.";

  private static final Pattern SECRET = Pattern.compile("env:(VICTOR_[A-Z0-9_]+)");

  /// Reads what is there; files that are wrong in other ways than by their keys are read all the
  /// same, for this is where one looks when something is wrong.
  ///
  /// @throws dev.victor.core.failure.BadInput when a file is no JSON
  static AllSettings of(Session session) {
    Environment environment = session.environment();
    Collector collector = new Collector(new Shown(environment), GitSettings.of(environment));
    Optional<Workspace> workspace = session.workspaceIfAny();
    workspace.ifPresentOrElse(
        found -> {
          String shown = Slashed.of(environment.directory().relativize(found.projectFile()));
          collector.project(JsonFile.read(found.projectFile(), shown).root(), shown);
        },
        () -> collector.project(null, Workspace.PROJECT_FILE));
    collector.git();
    collector.user(environment);
    MachineSettings machine = new MachineSettings(environment, session.console().terminal());
    collector.settings.addAll(machine.all());
    collector.variables(environment, machine.variables());
    return new AllSettings(List.copyOf(collector.settings), List.copyOf(collector.strays));
  }

  private static final class Collector {

    private final Shown shown;
    private final GitSettings git;
    private final List<Setting> settings = new ArrayList<>();
    private final List<Remark> strays = new ArrayList<>();
    private final Set<String> secrets = new HashSet<>();

    Collector(Shown shown, GitSettings git) {
      this.shown = shown;
      this.git = git;
    }

    void project(@Nullable Node root, String file) {
      Declarations declarations = Declarations.of(ProjectSchema.declared(), root);
      for (Declarations.Value value : declarations.values()) {
        settings.add(setting(value.key(), value, file, git.before(value.key())));
      }
      strays(declarations, file);
    }

    void git() {
      settings.addAll(git.own());
      for (String key : git.strays()) {
        strays.add(
            new Remark(
                "git config victor." + key,
                "nothing reads it",
                Nearest.to(key, GitSettings.keys())
                    .map(near -> "did you mean victor." + near + "?")
                    .orElse("git config --unset victor." + key)));
      }
    }

    void user(Environment environment) {
      Path path = Settings.file(environment);
      String file =
          path.startsWith(environment.home())
              ? "~/" + environment.home().relativize(path)
              : path.toString();
      Node root = Files.exists(path) ? JsonFile.read(path, file).root() : null;
      Declarations declarations = Declarations.of(Settings.schema(), root);
      for (Declarations.Value value : declarations.values()) {
        settings.add(setting(USER + value.key(), value, file, Optional.empty()));
      }
      strays(declarations, file);
    }

    void variables(Environment environment, Set<String> known) {
      for (String name : environment.variables().keySet().stream().sorted().toList()) {
        if (name.startsWith("VICTOR_") && !known.contains(name) && !secrets.contains(name)) {
          strays.add(
              new Remark(
                  name,
                  "is set, and nothing reads it",
                  Nearest.to(name, known)
                      .map(near -> "did you mean " + near + "?")
                      .orElse("unset it, or name it as a secret: \"env:" + name + "\"")));
        }
      }
    }

    private Setting setting(
        String key, Declarations.Value value, String file, Optional<Source> before) {
      List<Source> sources = new ArrayList<>();
      before.ifPresent(sources::add);
      sources.add(
          value
              .node()
              .map(node ->
                  new Source(
                      file,
                      Optional.of(shown.value(node, value.hidden())),
                      file + ":" + node.place().line()))
              .orElseGet(() -> Source.silent(file)));
      value.usual().map(Source::usual).ifPresent(sources::add);
      value.node().ifPresent(this::remember);
      return new Setting(key, value.about(), value.choice(), sources);
    }

    /// Variables that a file names as secrets are read, too.
    private void remember(Node node) {
      if (node instanceof Node.Text(var text, var place)) {
        Matcher reference = SECRET.matcher(text);
        if (reference.matches()) {
          secrets.add(reference.group(1));
        }
      }
    }

    private void strays(Declarations declarations, String file) {
      for (Declarations.Stray stray : declarations.strays()) {
        strays.add(
            new Remark(
                file + ":" + stray.place().place().line(),
                stray.key()
                    + (stray.name().startsWith("x-")
                        ? " is yours, victor does not read it"
                        : " is no setting"),
                Nearest.to(stray.name(), stray.known())
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("victor config --all has every key")));
      }
    }
  }
}

package dev.victor.git.hook;

import dev.victor.core.git.GitConfig;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.io.Slashed;
import dev.victor.core.workspace.Session;
import dev.victor.git.hook.HooksReport.Line;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the guard into the hooks of a repository, takes it out, and says how it is.
public final class Hooks {

  private static final List<String> NAMES = List.of("pre-push", "pre-commit", "commit-msg");

  private final Session session;
  private final Repository repository;
  private final GuardFolder guard;
  private final GitConfig config;
  private final Path folder;
  private final List<HookFile> hooks;

  private Hooks(Session session, Repository repository) {
    this.session = session;
    this.repository = repository;
    this.guard = new GuardFolder(session, repository);
    GitRunner git = new GitRunner(session.environment(), repository.top(), false);
    this.config = GitConfig.read(git);
    this.folder =
        Path.of(
            git.read("rev-parse", "--path-format=absolute", "--git-path", "hooks").orFail().word());
    this.hooks = NAMES.stream().map(name -> new HookFile(folder, name)).toList();
  }

  /// The hooks of a session's repository.
  public static Hooks of(Session session) {
    return new Hooks(
        session, Repository.require(session.environment(), session.environment().directory()));
  }

  /// Writes policy and hooks.
  ///
  /// @param rehearse change nothing, say what would be done
  public HooksReport install(boolean rehearse) {
    if (rehearse) {
      return report("dry run: nothing is changed", "would be installed", "would be installed anew");
    }
    guard.write();
    hooks.forEach(HookFile::install);
    return report("hooks are installed", "", "");
  }

  /// Takes everything out again.
  ///
  /// @param rehearse change nothing, say what would be done
  public HooksReport uninstall(boolean rehearse) {
    if (!rehearse) {
      hooks.forEach(HookFile::uninstall);
      guard.remove();
    }
    List<Line> lines =
        hooks.stream()
            .map(hook -> {
              boolean there = hook.state() != HookFile.State.ABSENT;
              return new Line(
                  hook.hook(), hook.state().word(), there ? "would be as it was before" : "");
            })
            .toList();
    return new HooksReport(
        rehearse ? "dry run: nothing is changed" : "hooks are as they were before",
        shown(folder),
        lines,
        rehearse ? policy() : "absent",
        Optional.empty(),
        List.of());
  }

  /// Writes the policy anew, because it was changed; asked by the guard itself.
  ///
  /// @param rehearse change nothing, say how it is
  public HooksReport refresh(boolean rehearse) {
    if (rehearse) {
      return report("dry run: nothing is changed", "", "");
    }
    guard.write();
    return report("the policy is fresh", "", "");
  }

  /// How it is.
  public HooksReport status() {
    return report("", "victor git hooks install", "victor git hooks install");
  }

  private HooksReport report(String heading, String absent, String outdated) {
    List<Line> lines = new ArrayList<>();
    for (HookFile hook : hooks) {
      HookFile.State state = hook.state();
      lines.add(
          new Line(
              hook.hook(),
              state.word(),
              switch (state) {
                case ABSENT -> absent;
                case OUTDATED -> outdated;
                case CHAINED -> "yours runs after it: " + hook.hook() + Block.CHAINED;
                case INSTALLED -> "";
              }));
    }
    return new HooksReport(
        heading, shown(folder), lines, policy(), guard.victor().map(Path::toString), notes());
  }

  private String policy() {
    return !guard.exists() ? "absent" : guard.isFresh() ? "fresh" : "stale";
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    config
        .one("core.hookspath")
        .ifPresent(path ->
            notes.add(
                "core.hooksPath is "
                    + path
                    + (isOutside()
                        ? ", outside this repository: the hooks there do nothing where no policy"
                            + " was installed"
                        : "")));
    if (guard.exists() && guard.victor().isEmpty()) {
      notes.add(
          session.environment().launcher().isPresent()
              ? "victor is not where it was: victor git hooks install"
              : "hooks look for victor in PATH");
    }
    return notes;
  }

  private boolean isOutside() {
    Path real = Files.exists(folder) ? folder.normalize() : folder;
    return !real.startsWith(repository.top()) && !real.startsWith(repository.commonDir());
  }

  private String shown(Path path) {
    return path.startsWith(repository.top())
        ? Slashed.of(repository.top().relativize(path))
        : path.toString();
  }
}

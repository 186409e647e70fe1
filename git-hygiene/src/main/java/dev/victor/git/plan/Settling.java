package dev.victor.git.plan;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.WorkTree;
import dev.victor.git.plan.Step.FastForward;
import dev.victor.git.plan.Step.Merge;
import dev.victor.git.plan.Step.Rebase;
import dev.victor.git.plan.Step.Squash;
import dev.victor.git.plan.Step.Switch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Makes the work tree equal to its branch after a step was cut short. Whatever is found that we
/// did not write is kept: changes in the stash list, files in `victor/aside` of the git folder.
final class Settling {

  private final GitRunner git;
  private final Path gitDir;
  private final PlanJournal journal;

  Settling(GitRunner git, Path gitDir, PlanJournal journal) {
    this.git = git;
    this.gitDir = gitDir;
    this.journal = journal;
  }

  /// The work tree as the tip of `branch`, wherever that is now.
  List<String> settle(Run run, String branch) {
    List<String> remarks = new ArrayList<>();
    WorkTree now = look();
    boolean still =
        Underway.in(gitDir).isEmpty() && now.branch().filter(branch::equals).isPresent();
    if (!still || !now.isClean()) {
      keep(run, now, remarks);
      stand(branch, now);
      git.write("reset", "--hard", "--quiet").orFail();
      Underway.clear(gitDir);
    }
    moveAside(run, look(), remarks);
    return remarks;
  }

  /// The branch, and the work tree with it, as they were before the run.
  List<String> goBack(Run run, String branch) {
    List<String> remarks = new ArrayList<>();
    WorkTree now = look();
    if (run.stop().isEmpty()) {
      keep(run, now, remarks);
    }
    stand(branch, now);
    git.write("reset", "--hard", "--quiet", run.start().head()).orFail();
    Underway.clear(gitDir);
    moveAside(run, look(), remarks);
    return remarks;
  }

  private void stand(String branch, WorkTree now) {
    if (now.branch().filter(branch::equals).isEmpty()) {
      git.write("symbolic-ref", "-m", "victor: recover", "HEAD", "refs/heads/" + branch).orFail();
    }
  }

  private WorkTree look() {
    return WorkTree.of(WorkTree.start(git).await());
  }

  /// Changes that are there now: ours when the interrupted step or the saved work touches the same
  /// files. Kept in any case.
  private void keep(Run run, WorkTree now, List<String> remarks) {
    if (now.changed().isEmpty() || !now.unmerged().isEmpty()) {
      return;
    }
    Answer created = git.write("stash", "create", "victor: found after an interruption");
    String found = created.word();
    if (!created.ok() || found.isEmpty()) {
      return;
    }
    journal.found(found);
    Set<String> foreign = new LinkedHashSet<>(now.changed());
    foreign.removeAll(ours(run));
    if (!foreign.isEmpty()) {
      git.write("stash", "store", "-m", "victor: found after an interruption", found).orFail();
      remarks.add(
          "changes made since the interruption are in the stash list: git stash apply "
              + found.substring(0, 7));
    }
  }

  private Set<String> ours(Run run) {
    Set<String> paths = new HashSet<>();
    run.saved()
        .ifPresent(saved -> paths.addAll(between(saved.commit() + "^1", saved.commit(), "")));
    run.saved()
        .ifPresent(
            saved -> paths.addAll(between(saved.commit() + "^1", saved.commit() + "^2", "")));
    switch (run.open().orElse(null)) {
      case Rebase rebase -> {
        paths.addAll(between(rebase.from(), rebase.onto(), ""));
        paths.addAll(between(rebase.exclude(), rebase.from(), ""));
      }
      case Merge merge -> paths.addAll(between(merge.from(), merge.other(), ""));
      case FastForward forward -> paths.addAll(between(forward.from(), forward.to(), ""));
      case Squash squash ->
          paths.addAll(between(squash.from(), "refs/heads/" + squash.source(), ""));
      case Switch way ->
          paths.addAll(between("refs/heads/" + way.from(), "refs/heads/" + way.branch(), ""));
      case null, default -> {}
    }
    return paths;
  }

  /// Files that a cut-short step wrote before git noted them: git would take them for the user's
  /// and refuse to go on.
  private void moveAside(Run run, WorkTree now, List<String> remarks) {
    if (now.untracked().isEmpty()) {
      return;
    }
    for (String commit : targets(run)) {
      for (String path : between("HEAD", commit, "A")) {
        Path file = git.directory().resolve(path);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
            && !known(run, path)
            && move(file, path)) {
          if (!wroteItself(commit, path)) {
            remarks.add(
                path
                    + " was in the way and lies in "
                    + journal.folder().resolve("aside").resolve(path));
          }
        }
      }
    }
  }

  private static List<String> targets(Run run) {
    List<String> targets = new ArrayList<>();
    run.saved().ifPresent(saved -> targets.addAll(List.of(saved.commit(), saved.commit() + "^2")));
    switch (run.open().orElse(null)) {
      case Rebase rebase -> targets.addAll(List.of(rebase.onto(), rebase.from()));
      case Merge merge -> targets.add(merge.other());
      case FastForward forward -> targets.add(forward.to());
      case Squash squash -> targets.add("refs/heads/" + squash.source());
      case Switch way ->
          targets.addAll(List.of("refs/heads/" + way.branch(), "refs/heads/" + way.from()));
      case null, default -> {}
    }
    return targets;
  }

  private static boolean known(Run run, String path) {
    return run.start().untracked().stream()
        .anyMatch(seen -> seen.equals(path) || (seen.endsWith("/") && path.startsWith(seen)));
  }

  private boolean move(Path file, String path) {
    try {
      Path aside = journal.folder().resolve("aside").resolve(path);
      Files.createDirectories(aside.resolveSibling(""));
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether a file is the beginning of what git was writing.
  private boolean wroteItself(String commit, String path) {
    try {
      Answer blob = git.read("cat-file", "blob", commit + ":" + path);
      Path aside = journal.folder().resolve("aside").resolve(path);
      return blob.ok()
          && blob.text().startsWith(new String(Files.readAllBytes(aside), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> between(String from, String to, String filter) {
    return git.read(
            "diff",
            "--name-only",
            "--no-renames",
            "-z",
            "--diff-filter=" + (filter.isEmpty() ? "ACDMRT" : filter),
            from,
            to)
        .orFail()
        .parts();
  }
}

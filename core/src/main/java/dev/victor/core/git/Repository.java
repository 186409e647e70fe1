package dev.victor.core.git;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a repository is. Found by walking upwards like git does; git is asked only where that does
/// not tell.
///
/// @param top the work tree's first folder
/// @param gitDir what belongs to this work tree: HEAD, index, a stopped rebase
/// @param commonDir what all work trees share: refs, objects, configuration
public record Repository(Path top, Path gitDir, Path commonDir) {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{40,64}");

  private static final List<String> ELSEWHERE =
      List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR");

  /// The repository a folder lies in.
  public static Optional<Repository> find(Environment environment, Path directory) {
    if (ELSEWHERE.stream().anyMatch(name -> environment.variable(name).isPresent())) {
      return ask(environment, directory);
    }
    for (Path folder = directory.toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent()) {
      Path dot = folder.resolve(".git");
      if (Files.isDirectory(dot) && Files.exists(dot.resolve("HEAD"))) {
        return Optional.of(new Repository(folder, dot, dot));
      }
      if (Files.isRegularFile(dot)) {
        return Optional.of(linked(folder, dot));
      }
    }
    return Optional.empty();
  }

  /// The repository a folder lies in, which must be there and have a work tree.
  public static Repository require(Environment environment, Path directory) {
    return find(environment, directory)
        .orElseThrow(() ->
            isBare(environment, directory)
                ? new BadInput(
                    directory.toString(),
                    "a bare repository has no branch to work on",
                    "go into a clone of it")
                : missing());
  }

  /// The failure of what needs a repository where there is none.
  public static BadInput missing() {
    return new BadInput(
        null, "no git repository here or above", "go into one, or make one: git init");
  }

  /// The commit a branch, tag or other ref points at, read from its file where it lies in one: no
  /// process only for that.
  public Optional<String> tip(GitRunner git, String ref) {
    Path file = commonDir.resolve(ref);
    try {
      if (Files.isRegularFile(file)) {
        String id = Files.readString(file).strip();
        if (ID.matcher(id).matches()) {
          return Optional.of(id);
        }
      }
    } catch (IOException unreadable) {
      throw new NeedsPerson(
          file.toString(),
          "cannot be read (" + unreadable.getMessage() + ")",
          "make it readable",
          unreadable);
    }
    Answer answer = git.read("rev-parse", "--verify", "--quiet", ref + "^{}");
    return answer.ok() ? Optional.of(answer.word()) : Optional.empty();
  }

  private static boolean isBare(Environment environment, Path directory) {
    return new GitRunner(environment, directory, false)
        .read("rev-parse", "--is-bare-repository")
        .word()
        .equals("true");
  }

  private static Optional<Repository> ask(Environment environment, Path directory) {
    Answer answer =
        new GitRunner(environment, directory, false)
            .read("rev-parse", "--show-toplevel", "--absolute-git-dir", "--git-common-dir");
    if (!answer.ok()) {
      return Optional.empty();
    }
    List<String> lines = answer.lines();
    return Optional.of(
        new Repository(
            Path.of(lines.get(0)),
            Path.of(lines.get(1)),
            directory.resolve(lines.get(2)).normalize()));
  }

  /// A linked work tree or a submodule: `.git` is a file that says where the rest is.
  private static Repository linked(Path top, Path dot) {
    Path gitDir = top.resolve(pointer(dot).replaceFirst("^gitdir: ", "")).normalize();
    Path common = gitDir.resolve("commondir");
    return new Repository(
        top, gitDir, Files.exists(common) ? gitDir.resolve(pointer(common)).normalize() : gitDir);
  }

  private static String pointer(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new NeedsPerson(
          file.toString(), "cannot be read (" + e.getMessage() + ")", "make it readable", e);
    }
  }
}

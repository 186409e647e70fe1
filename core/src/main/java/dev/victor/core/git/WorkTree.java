package dev.victor.core.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What `git status` knows: where HEAD is and what is not committed.
///
/// @param branch the branch checked out; none when HEAD is detached
/// @param head the commit checked out; none when the branch has no commit yet
/// @param changed tracked files that differ from HEAD, staged or not
/// @param staged those of them that are staged
/// @param unmerged files with a conflict
/// @param untracked files and folders git does not know
public record WorkTree(
    Optional<String> branch,
    Optional<String> head,
    List<String> changed,
    List<String> staged,
    List<String> unmerged,
    List<String> untracked) {

  /// Starts `git status`; submodules are looked at from outside only.
  public static Running start(GitRunner git) {
    return git.startReading(
        "status",
        "--porcelain=v2",
        "-z",
        "--branch",
        "--untracked-files=normal",
        "--ignore-submodules=dirty");
  }

  /// Whether nothing tracked differs from HEAD.
  public boolean isClean() {
    return changed.isEmpty() && unmerged.isEmpty();
  }

  /// Reads the answer of [#start].
  public static WorkTree of(Answer status) {
    String branch = null;
    String head = null;
    List<String> changed = new ArrayList<>();
    List<String> staged = new ArrayList<>();
    List<String> unmerged = new ArrayList<>();
    List<String> untracked = new ArrayList<>();
    List<String> parts = status.orFail().parts();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      switch (part.charAt(0)) {
        case '#' -> {
          if (part.startsWith("# branch.oid ") && !part.endsWith("(initial)")) {
            head = part.substring("# branch.oid ".length());
          } else if (part.startsWith("# branch.head ") && !part.endsWith(" (detached)")) {
            branch = part.substring("# branch.head ".length());
          }
        }
        case '1' -> entry(part, 9, changed, staged);
        case '2' -> {
          entry(part, 10, changed, staged);
          i++;
        }
        case 'u' -> unmerged.add(part.split(" ", 11)[10]);
        case '?' -> untracked.add(part.substring(2));
        default -> {}
      }
    }
    return new WorkTree(
        Optional.ofNullable(branch),
        Optional.ofNullable(head),
        changed,
        staged,
        unmerged,
        untracked);
  }

  /// `1 XY sub …path`: X is the index, Y the work tree; a submodule that merely moved is left alone
  /// by all we do.
  private static void entry(String part, int fields, List<String> changed, List<String> staged) {
    String[] words = part.split(" ", fields);
    boolean inIndex = words[1].charAt(0) != '.';
    if (!inIndex && words[2].startsWith("S")) {
      return;
    }
    changed.add(words[fields - 1]);
    if (inIndex) {
      staged.add(words[fields - 1]);
    }
  }
}

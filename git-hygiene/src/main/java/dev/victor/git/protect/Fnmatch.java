package dev.victor.git.protect;

import dev.victor.core.failure.BadInput;
import dev.victor.git.branch.BranchGlob;
import java.util.ArrayList;
import java.util.List;

/// A glob of ours in the words of GitHub: Ruby's `File.fnmatch` with `FNM_PATHNAME` and nothing
/// else (docs.github.com, "Creating rulesets for a repository").
///
/// There `**` goes over slashes only as a part of its own before another part, so `release/**`
/// becomes `release/**/*`; within a part it becomes two patterns, one for names without a further
/// slash and one for the others.
final class Fnmatch {

  private static final int MOST = 16;

  private Fnmatch() {}

  /// The patterns that together match the same branches, as full names of refs. None for a glob
  /// with `[`: git takes no such name, but fnmatch would read a set of letters.
  ///
  /// @throws BadInput when they would be too many
  static List<String> of(BranchGlob glob) {
    String pattern = glob.pattern().replaceAll("\\*{2,}", "**");
    if (pattern.contains("[")) {
      return List.of();
    }
    List<String> patterns = List.of("refs/heads/");
    int at = 0;
    while (at < pattern.length()) {
      boolean deep = pattern.startsWith("**", at);
      patterns =
          append(patterns, deep ? deep(pattern, at) : List.of(pattern.substring(at, at + 1)));
      at += deep ? 2 : 1;
      if (patterns.size() > MOST) {
        throw new BadInput(
            "project.json: branching.protected",
            "GitHub takes no glob with so many ** within words: " + glob.pattern(),
            "write several simpler globs");
      }
    }
    return patterns;
  }

  private static List<String> deep(String pattern, int at) {
    boolean begins = at == 0 || pattern.charAt(at - 1) == '/';
    boolean ends = at + 2 == pattern.length();
    if (begins && ends) {
      return List.of("**/*");
    }
    return begins && pattern.charAt(at + 2) == '/' ? List.of("*/**") : List.of("*", "*/**/*");
  }

  private static List<String> append(List<String> patterns, List<String> ends) {
    List<String> longer = new ArrayList<>();
    for (String pattern : patterns) {
      ends.forEach(end -> longer.add(pattern + end));
    }
    return longer;
  }
}

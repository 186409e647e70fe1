package dev.victor.content.story;

import dev.victor.core.git.Commit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a merge commit says it joined: git's own words and those of GitHub.
final class Merge {

  private static final Pattern BRANCH =
      Pattern.compile(
          "Merge (?:remote-tracking )?branch '(?:origin/)?([^']+)'(?: of \\S+)?(?: into (\\S+))?");
  private static final Pattern REQUEST =
      Pattern.compile("Merge pull request (#\\d+) from [^\\s/]+/(\\S+)");

  private Merge() {}

  /// The branch that came into the trunk; empty when the merge brought the trunk into a branch, or
  /// does not tell.
  ///
  /// @param trunk name of the branch that work is merged into
  static Optional<String> branch(Commit merge, String trunk) {
    Matcher request = REQUEST.matcher(merge.subject());
    if (request.matches()) {
      return Optional.of(request.group(2));
    }
    Matcher branch = BRANCH.matcher(merge.subject());
    if (!branch.matches()) {
      return Optional.empty();
    }
    String into = branch.group(2);
    boolean shipped = (into == null || into.equals(trunk)) && !branch.group(1).equals(trunk);
    return shipped ? Optional.of(branch.group(1)) : Optional.empty();
  }
}

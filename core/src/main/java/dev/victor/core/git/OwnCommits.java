package dev.victor.core.git;

import dev.victor.core.fact.Period;
import dev.victor.core.project.Author;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The commits that the author of a workspace made.
public final class OwnCommits {

  private OwnCommits() {}

  /// Those of a period, merges among them, oldest first; everybody's when `project.json` names no
  /// author, none without a repository.
  public static List<Commit> of(Environment environment, Workspace workspace, Period period) {
    return Repository.find(environment, workspace.root())
        .map(repository -> History.of(environment, repository))
        .map(history -> history.commits(period, emails(workspace.project().author())))
        .orElse(List.of());
  }

  private static Set<String> emails(@Nullable Author author) {
    if (author == null) {
      return Set.of();
    }
    Set<String> emails = new LinkedHashSet<>(author.gitEmails());
    Stream.ofNullable(author.email()).forEach(emails::add);
    return emails;
  }
}

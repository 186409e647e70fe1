package dev.victor.cli.doctor;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Whether there is a git repository with a remote, and a branch that follows one there.
final class RepositoryChecks {

  private RepositoryChecks() {}

  static List<Check> all() {
    return List.of(
        new Check("repository", session -> List.of(repository(session))),
        new Check("remote", session -> in(session, RepositoryChecks::remote)),
        new Check("upstream", session -> in(session, RepositoryChecks::upstream)));
  }

  private static Optional<Repository> find(Session session) {
    Environment environment = session.environment();
    return Repository.find(environment, environment.directory());
  }

  private static Finding repository(Session session) {
    return find(session)
        .map(Repository::top)
        .map(top -> Finding.ok("repository", name(top)))
        .orElseGet(() -> Finding.warn("repository", "no git repository here or above", "git init"));
  }

  private static String name(Path top) {
    Path name = top.getFileName();
    return name == null ? top.toString() : name.toString();
  }

  /// Nothing to say without a repository: that is told once.
  private static List<Finding> in(Session session, Function<GitRunner, Finding> look) {
    return find(session)
        .map(repository -> new GitRunner(session.environment(), repository.top(), false))
        .map(look)
        .map(List::of)
        .orElse(List.of());
  }

  private static Finding remote(GitRunner git) {
    List<String> remotes = git.read("remote").orFail().lines();
    if (remotes.contains("origin")) {
      return Finding.ok("remote", "origin");
    }
    return remotes.isEmpty()
        ? Finding.warn("remote", "no remote: nothing can be pushed", "git remote add origin URL")
        : Finding.warn(
            "remote",
            "no remote is called origin, only " + String.join(", ", remotes),
            "git remote rename " + remotes.getFirst() + " origin");
  }

  private static Finding upstream(GitRunner git) {
    Answer head = git.read("symbolic-ref", "--short", "-q", "HEAD");
    if (!head.ok()) {
      return Finding.warn("upstream", "no branch is checked out", "git switch BRANCH");
    }
    String branch = head.word();
    String[] upstream =
        git.read(
                "for-each-ref",
                "--format=%(upstream:short)%00%(upstream:track)",
                "refs/heads/" + branch)
            .orFail()
            .word()
            .split("\0", -1);
    if (upstream[0].isEmpty()) {
      return Finding.warn(
          "upstream", branch + " follows no branch", "git push -u origin " + branch);
    }
    boolean gone = upstream.length > 1 && upstream[1].contains("gone");
    return gone
        ? Finding.warn("upstream", upstream[0] + " is gone at the remote", "victor git sync")
        : Finding.ok("upstream", branch + " follows " + upstream[0]);
  }
}

package dev.victor.trading.audit;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The last lines of audit trails as notes of git on the commit they were written at, out of reach
/// of whoever edits the file alone: `refs/notes/victor-audit`.
public final class AuditAnchor {

  private static final String REF = "--ref=victor-audit";

  private final GitRunner git;

  private AuditAnchor(GitRunner git) {
    this.git = git;
  }

  /// Anchors of a workspace; empty where it is in no repository, or in one without a commit.
  public static Optional<AuditAnchor> of(Environment environment, Workspace workspace) {
    return Repository.find(environment, workspace.root())
        .map(repository -> new GitRunner(environment, repository.top(), false))
        .filter(git -> git.read("rev-parse", "--verify", "--quiet", "HEAD").ok())
        .map(AuditAnchor::new);
  }

  /// What a note says of one line.
  private record Anchor(String strategy, int sequence, String hash) {

    static Optional<Anchor> read(String text) {
      String[] words = text.split(" ", -1);
      return words.length == 3 && words[1].matches("[1-9][0-9]{0,8}")
          ? Optional.of(new Anchor(words[0], Integer.parseInt(words[1]), words[2]))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return strategy + " " + sequence + " " + hash;
    }
  }

  /// Notes the last line of a trail at the present commit.
  ///
  /// @return why it could not be noted, if it could not
  public Optional<String> note(AuditTrail trail) {
    Anchor anchor = new Anchor(trail.strategy(), trail.lines().size(), trail.head());
    Answer answer = git.write("notes", REF, "append", "-m", anchor.toString(), "HEAD");
    return answer.ok() ? Optional.empty() : Optional.of(answer.remarks().strip());
  }

  /// What a trail lacks that a note has: the first line that was cut off or written anew.
  public Optional<AuditTrail.Flaw> missing(AuditTrail trail) {
    for (Anchor anchor : all()) {
      if (!anchor.strategy().equals(trail.strategy())) {
        continue;
      }
      int line = anchor.sequence();
      if (line > trail.lines().size()) {
        return Optional.of(
            new AuditTrail.Flaw(
                trail.lines().size() + 1, "is missing: git notes " + line + " lines"));
      }
      if (!trail.lines().get(line - 1).hash().equals(anchor.hash())) {
        return Optional.of(new AuditTrail.Flaw(line, "is not the one that git noted"));
      }
    }
    return Optional.empty();
  }

  private List<Anchor> all() {
    Answer list = git.read("notes", REF, "list");
    if (!list.ok() || list.lines().isEmpty()) {
      return List.of();
    }
    String blobs =
        list.lines().stream()
            .map(line -> line.split(" ", -1)[0] + "\n")
            .collect(Collectors.joining());
    List<Anchor> anchors = new ArrayList<>();
    git.feed(blobs, "cat-file", "--batch")
        .orFail()
        .lines()
        .forEach(line -> Anchor.read(line).ifPresent(anchors::add));
    return anchors;
  }
}

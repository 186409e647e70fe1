package dev.victor.trading.wording;

import dev.victor.core.failure.BadInput;
import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.io.ContentHash;
import dev.victor.core.workspace.Session;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.strategy.Strategies;
import dev.victor.trading.strategy.StrategyVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// `victor strategy diff`: what a definition does differently than in another commit.
public final class StrategyDiff {

  private static final String RANGE = "..";

  private final Session session;
  private final Strategies strategies;
  private final GitRunner git;

  /// In the workspace of a session, which must lie in a repository.
  public StrategyDiff(Session session) {
    this.session = session;
    this.strategies = new Strategies(session.workspace());
    Path root = session.workspace().root();
    Repository.require(session.environment(), root);
    this.git = new GitRunner(session.environment(), root, false);
  }

  /// Compares a definition with itself in other commits.
  ///
  /// @param id of the strategy; the only one there is when empty
  /// @param revisions `REV`, compared with the file as it is, or `REV..REV`
  /// @throws BadInput when a commit has no such definition, or none that can be read
  public DiffOutcome of(Optional<String> id, String revisions) {
    String chosen = strategies.choose(id);
    int range = revisions.indexOf(RANGE);
    String before = range < 0 ? revisions : revisions.substring(0, range);
    String after = range < 0 ? "" : revisions.substring(range + RANGE.length());
    return new DiffOutcome(
        chosen,
        side(chosen, before.isEmpty() ? "HEAD" : before),
        range < 0
            ? new DiffOutcome.Side("the file", strategies.require(chosen))
            : side(chosen, after.isEmpty() ? "HEAD" : after));
  }

  private DiffOutcome.Side side(String id, String revision) {
    Path file = strategies.file(id);
    String name = session.workspace().root().relativize(file).toString();
    String shown = name + " of " + revision;
    byte[] content =
        blob(revision, name)
            .orElseThrow(() ->
                new BadInput(
                    shown,
                    "is not in git",
                    "name a commit that has it: git log --oneline -- " + name));
    return new DiffOutcome.Side(
        revision, Definition.of(content, shown, file, source -> hash(revision, source)));
  }

  /// Bytes that are no text do not come through git's answer; so a file that is as it is now is
  /// read from where it lies.
  private String hash(String revision, String source) {
    Answer then = git.read("rev-parse", "--verify", "--quiet", revision + ":./" + source);
    Answer now = git.read("hash-object", "--", source);
    if (then.ok() && now.ok() && then.word().equals(now.word())) {
      return StrategyVersion.hashOfFile(session.workspace(), source);
    }
    return blob(revision, source)
        .map(content -> ContentHash.of(content).hex())
        .orElseThrow(() ->
            new BadInput(
                source + " of " + revision,
                "is not in git, but a strategy is made of it",
                "name another commit"));
  }

  private Optional<byte[]> blob(String revision, String path) {
    Answer answer = git.read("cat-file", "blob", "--end-of-options", revision + ":./" + path);
    return answer.ok()
        ? Optional.of(answer.text().getBytes(StandardCharsets.UTF_8))
        : Optional.empty();
  }
}

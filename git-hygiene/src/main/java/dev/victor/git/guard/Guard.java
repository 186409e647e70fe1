package dev.victor.git.guard;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.UsageError;
import dev.victor.core.git.Answer;
import dev.victor.core.git.GitConfig;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.json.Quoted;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks the guard before git does.
public final class Guard {

  private static final String HEADS = "refs/heads/";

  private final Session session;
  private final GitRunner git;
  private final GitConfig config;
  private final GuardScript script;

  private Guard(Session session, Repository repository) {
    this.session = session;
    this.git = new GitRunner(session.environment(), repository.top(), false);
    this.config = GitConfig.read(git);
    Project project = session.workspaceIfAny().map(Workspace::project).orElse(null);
    this.script = new GuardScript(session, repository, PolicyFiles.of(project, config));
  }

  /// The guard of a session's repository.
  public static Guard of(Session session) {
    return new Guard(
        session, Repository.require(session.environment(), session.environment().directory()));
  }

  /// What pushing the branch checked out would meet.
  ///
  /// @throws NeedsPerson when no branch is checked out, or it has no commit
  public GuardReport push() {
    String head = git.read("symbolic-ref", "-q", "HEAD").word();
    if (!head.startsWith(HEADS)) {
      throw new NeedsPerson(null, "no branch is checked out", "git switch BRANCH");
    }
    String branch = head.substring(HEADS.length());
    String tip =
        commit(head).orElseThrow(() -> new NeedsPerson(branch, "has no commit yet", "git commit"));
    String remote = remote(branch);
    String there =
        config
            .one("branch." + branch + ".merge")
            .filter(ref -> config.one("push.default").filter("upstream"::equals).isPresent())
            .orElse(head);
    String theirs =
        commit("refs/remotes/" + remote + "/" + there.substring(HEADS.length()))
            .orElse("0".repeat(tip.length()));
    String line = head + " " + tip + " " + there + " " + theirs + "\n";
    return script.run(Map.of(), line, "pre-push", remote, remote);
  }

  /// What a commit of what is staged would meet.
  public GuardReport staged() {
    return script.run(Map.of(), "", "pre-commit");
  }

  /// What a commit with the message in a file would meet.
  public GuardReport message(String typed) {
    Path file = session.environment().resolve(typed);
    if (!Files.isReadable(file)) {
      throw new BadInput(typed, "cannot be read", "name the file that holds the message");
    }
    return script.run(Map.of(), "", "commit-msg", file.toString());
  }

  /// What merging a range of commits would meet, on the server too.
  ///
  /// @param typed `BASE..HEAD`
  public GuardReport range(String typed) {
    String[] ends = typed.split("\\.\\.", -1);
    if (ends.length != 2) {
      throw new UsageError(
          "victor git guard", Quoted.of(typed) + " is no range", "write it like main..HEAD");
    }
    return script.run(
        Map.of(
            "VICTOR_BASE",
            required(ends[0]),
            "VICTOR_HEAD",
            required(ends[1].isEmpty() ? "HEAD" : ends[1]),
            "VICTOR_BRANCH",
            "",
            "VICTOR_TITLE",
            ""),
        "",
        "ci");
  }

  private String required(String name) {
    return commit(name)
        .orElseThrow(() -> new BadInput(name, "is no commit", "name one: git log --oneline"));
  }

  private Optional<String> commit(String name) {
    if (name.startsWith("-")) {
      return Optional.empty();
    }
    Answer answer = git.read("rev-parse", "--verify", "--quiet", name + "^{commit}");
    return answer.ok() ? Optional.of(answer.word()) : Optional.empty();
  }

  private String remote(String branch) {
    List<String> remotes = config.remotes();
    return Stream.of(
            "branch." + branch + ".pushremote",
            "remote.pushdefault",
            "branch." + branch + ".remote")
        .flatMap(key -> config.one(key).stream())
        .filter(remotes::contains)
        .findFirst()
        .or(() -> remotes.stream().filter("origin"::equals).findFirst())
        .or(() -> remotes.stream().findFirst())
        .orElse("origin");
  }
}

package dev.victor.git.protect;

import dev.victor.core.failure.BadInput;
import dev.victor.core.git.GitConfig;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.http.Http;
import dev.victor.core.http.Limits;
import dev.victor.core.http.Pause;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Secret;
import dev.victor.core.workspace.Secrets;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Trust;
import dev.victor.core.workspace.Trust.Purpose;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Turns the `branching` block of `project.json` into what protects branches at GitHub: files, and
/// on request the rulesets themselves.
public final class Protect {

  private static final String TOKEN = "victor.githubToken";
  private static final String USUAL_TOKEN = "env:VICTOR_GITHUB_TOKEN";
  private static final String RULESETS = ".github/rulesets/";

  /// What is wanted.
  ///
  /// @param write the files
  /// @param apply the rulesets at GitHub
  /// @param rehearse only show both
  public record Wish(boolean write, boolean apply, boolean rehearse) {}

  private final Session session;
  private final Supplier<Http> http;
  private final Repository repository;
  private final GitRunner git;
  private final GitConfig config;
  private final Project project;

  /// @param http asked only when something is to be sent
  Protect(Session session, Supplier<Http> http) {
    this.session = session;
    this.http = http;
    this.repository = Repository.require(session.environment(), session.environment().directory());
    this.git = new GitRunner(session.environment(), repository.top(), false);
    this.project = session.workspace().project();
    this.config = GitConfig.read(git);
  }

  /// The protection of a session's repository by its `project.json`.
  public static Protect of(Session session) {
    return new Protect(session, () -> new Http(Limits.usual(), session.clock(), Pause.real()));
  }

  /// Shows, writes or applies.
  ///
  /// @throws BadInput when there is no policy, or a foreign file stands in the way
  public ProtectReport run(Wish wish) {
    if (project.branching() == null) {
      throw new BadInput(
          "project.json",
          "has no branching block, so there is nothing to protect",
          "add \"branching\": { \"trunk\": \"main\", \"protected\": [\"main\"] }");
    }
    Rulesets rulesets = Rulesets.of(project.branching());
    Whereabouts whereabouts = Whereabouts.of(config, project.links(), git);
    GitHubFolder folder = new GitHubFolder(repository.top());
    List<FileChange> files = folder.compare(paths(), wanted(rulesets));
    boolean showFiles = wish.write() || !wish.apply();
    if (wish.write() && !wish.rehearse()) {
      folder.apply(files);
    }
    Telling telling = new Telling(wish, rulesets.limits(), whereabouts.shown());
    if (showFiles) {
      telling.files(files);
    }
    if (wish.apply()) {
      telling.rulesets(apply(rulesets, whereabouts.one(), wish.rehearse()), isOnTrunk());
    } else {
      telling.uncompared(rulesets);
    }
    return telling.report();
  }

  private List<RulesetChange> apply(Rulesets rulesets, GitHubRepository there, boolean rehearse) {
    Trust.of(session.environment()).require(there.rulesets("").toString(), Purpose.FORGE);
    Application application = new Application(new GitHub(http.get(), there, token()));
    List<RulesetChange> changes = application.compare(rulesets.wanted());
    if (!rehearse) {
      String diff = changes.stream().map(RulesetChange::diff).collect(Collectors.joining());
      diff.lines().forEach(session.console()::remark);
      application.apply(changes);
    }
    return changes;
  }

  private Secret token() {
    String reference = config.one(TOKEN.toLowerCase(Locale.ROOT)).orElse(USUAL_TOKEN);
    if (!reference.startsWith("env:") && !reference.startsWith("file:")) {
      throw new BadInput(
          "git config " + TOKEN,
          "must name a secret, not hold it",
          "git config --global " + TOKEN + " " + USUAL_TOKEN);
    }
    return new Secrets(session.environment()).resolve(reference);
  }

  /// Whether the check that is required can be run by pull requests that are open already.
  private boolean isOnTrunk() {
    return git.read("cat-file", "-e", "refs/remotes/origin/HEAD:" + PolicyFolder.WORKFLOW).ok();
  }

  private Map<String, String> wanted(Rulesets rulesets) {
    Map<String, String> wanted = new TreeMap<>(PolicyFolder.of(project));
    rulesets.wanted().forEach(ruleset -> wanted.put(RULESETS + ruleset.file(), ruleset.text()));
    return wanted;
  }

  private static Set<String> paths() {
    Set<String> paths = new TreeSet<>(PolicyFolder.paths());
    paths.add(RULESETS + Rulesets.PROTECTED_FILE);
    paths.add(RULESETS + Rulesets.NAMES_FILE);
    return paths;
  }
}

package dev.victor.git.guard;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.git.GitConfig;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.project.Branching;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.git.branch.BranchGlob;
import dev.victor.git.branch.BranchPolicy;
import dev.victor.git.branch.CommitMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The policy that counts here, and who says so.
///
/// @param rows one rule each
public record PolicyTable(List<Row> rows) implements Outcome {

  /// One rule.
  ///
  /// @param rule its name
  /// @param value what it is
  /// @param from `git config`, `project.json` or `default`
  public record Row(String rule, String value, String from) {}

  private static final String FILE = "project.json";
  private static final String DEFAULT = "default";

  /// The policy of a session's repository.
  public static PolicyTable of(Session session) {
    Repository repository =
        Repository.require(session.environment(), session.environment().directory());
    GitConfig config =
        GitConfig.read(new GitRunner(session.environment(), repository.top(), false));
    return of(session.workspaceIfAny().map(Workspace::project).orElse(null), config);
  }

  private static PolicyTable of(@Nullable Project project, GitConfig config) {
    Branching block = project == null ? null : project.branching();
    BranchPolicy policy = BranchPolicy.of(config, block);
    List<Row> rows = new ArrayList<>();
    Optional<Branching> declared = Optional.ofNullable(block);
    rows.add(row("model", declared.map(Branching::model), "trunk"));
    rows.add(
        setting(
            config, "trunk", declared.map(Branching::trunk), "as the remote says, main, master"));
    policy
        .develop()
        .ifPresent(name -> rows.add(row("develop", declared.map(Branching::develop), name)));
    rows.add(
        new Row(
            "names",
            PolicyFiles.names(block, policy).rule(),
            declared.filter(some -> some.pattern() != null || !some.types().isEmpty()).isPresent()
                ? FILE
                : DEFAULT));
    rows.add(list("protected", policy.closed().stream().map(BranchGlob::pattern).toList(), FILE));
    policy
        .kinds()
        .forEach((kind, globs) ->
            rows.add(
                list(
                    kind.word(),
                    globs.stream().map(BranchGlob::pattern).toList(),
                    config.all("victor." + kind.word()).isEmpty() ? FILE : "git config")));
    rows.add(setting(config, "sync", declared.map(Branching::sync), "rebase"));
    rows.add(setting(config, "ship", Optional.empty(), "squash"));
    rows.add(setting(config, "push", Optional.empty(), "true"));
    rows.add(setting(config, "offline", Optional.empty(), "false"));
    rows.add(
        declared.isEmpty()
            ? new Row("commit types", "any message will do", DEFAULT)
            : new Row(
                "commit types",
                String.join(", ", CommitMessages.of(block).types()),
                block != null && block.commitTypes().isEmpty() ? DEFAULT : FILE));
    rows.add(
        row("linear", declared.map(Branching::linear).map(linear -> linear ? "yes" : "no"), "no"));
    rows.add(
        declared.isEmpty()
            ? new Row("largest file", "any", DEFAULT)
            : row(
                "largest file",
                declared.map(Branching::maxFileMegabytes).map(size -> size + " MB"),
                (PolicyFiles.maxBytes(declared.get()) >> 20) + " MB"));
    rows.add(
        declared.isEmpty()
            ? new Row("e-mails", "anybody's", DEFAULT)
            : list("e-mails", PolicyFiles.emails(project == null ? null : project.author()), FILE));
    return new PolicyTable(rows);
  }

  private static Row row(String rule, Optional<String> declared, String initial) {
    return declared
        .map(value -> new Row(rule, value, FILE))
        .orElse(new Row(rule, initial, DEFAULT));
  }

  private static Row setting(
      GitConfig config, String name, Optional<String> declared, String initial) {
    return config
        .one("victor." + name)
        .map(value -> new Row(name, value, "git config"))
        .orElse(row(name, declared, initial));
  }

  private static Row list(String rule, List<String> values, String from) {
    return values.isEmpty()
        ? new Row(rule, "none", DEFAULT)
        : new Row(rule, String.join(", ", values), from);
  }

  @Override
  public void print(Console console) {
    Table table = new Table();
    rows.forEach(row -> table.row(row.rule(), row.from(), row.value()));
    console.table(0, table);
  }

  @Override
  public Object json() {
    return Map.of("policy", rows);
  }
}

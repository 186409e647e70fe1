package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import dev.victor.core.json.Schema;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The whole of `project.json`.
///
/// @param schema where editors find the schema (`$schema`)
/// @param schemaVersion version of this model; 1
/// @param project who the project is
/// @param author whose it is
/// @param links where to find more
/// @param stack what it is made with
/// @param metrics figures that every text may use
/// @param highlights what to be proud of
/// @param milestones what was planned
/// @param resume JSON Resume parts as they are
/// @param branching branch policy; nothing is refused without it
/// @param coverage coverage gates
/// @param tests where generated tests go
/// @param datasets data that models and strategies use
/// @param models models under test
/// @param accounts trading accounts
/// @param journal trading journal settings
/// @param strategies globs of `strategy.json`
/// @param gates what a strategy must show
/// @param executions where signals go
/// @param log dev log settings
/// @param changelog how releases are told
/// @param documents what is rendered
/// @param channels where posts go
/// @param voice how the owner writes
/// @param ai the model endpoint, if any
public record Project(
    @Nullable String schema,
    int schemaVersion,
    Identity project,
    @Nullable Author author,
    @Nullable Links links,
    List<Technology> stack,
    List<Metric> metrics,
    List<Highlight> highlights,
    List<Milestone> milestones,
    @Nullable Resume resume,
    @Nullable Branching branching,
    @Nullable Coverage coverage,
    @Nullable Tests tests,
    List<Dataset> datasets,
    List<Model> models,
    List<Account> accounts,
    @Nullable Journal journal,
    List<String> strategies,
    @Nullable Gates gates,
    List<Execution> executions,
    @Nullable Log log,
    @Nullable Changelog changelog,
    List<Document> documents,
    List<Channel> channels,
    @Nullable Voice voice,
    @Nullable Ai ai) {

  /// The version of the model that this program reads.
  public static final int SCHEMA_VERSION = 1;

  private static final String SCHEMA_ID = "urn:victor:project:1";

  /// Copies what may change.
  public Project {
    stack = Lists.orEmpty(stack);
    metrics = Lists.orEmpty(metrics);
    highlights = Lists.orEmpty(highlights);
    milestones = Lists.orEmpty(milestones);
    datasets = Lists.orEmpty(datasets);
    models = Lists.orEmpty(models);
    accounts = Lists.orEmpty(accounts);
    strategies = Lists.orEmpty(strategies);
    executions = Lists.orEmpty(executions);
    documents = Lists.orEmpty(documents);
    channels = Lists.orEmpty(channels);
  }

  static Project read(Block in) {
    return new Project(
        in.optional("$schema", Kind.text(), "where editors find the schema"),
        in.required(
            "schemaVersion",
            Kind.whole(SCHEMA_VERSION, SCHEMA_VERSION),
            "version of this model: 1"),
        in.required("project", Kind.block(Identity::read), "who the project is"),
        in.optional("author", Kind.block(Author::read), "whose it is"),
        in.optional("links", Kind.block(Links::read), "where to find more"),
        in.list("stack", Kind.block(Technology::read), "what it is made with"),
        in.list("metrics", Kind.block(Metric::read), "figures that every text may use"),
        in.list("highlights", Kind.block(Highlight::read), "what to be proud of"),
        in.list("milestones", Kind.block(Milestone::read), "what was planned"),
        in.optional("resume", Kind.block(Resume::read), "parts of JSON Resume as they are"),
        in.optional(
            "branching",
            Kind.block(Branching::read),
            "branch policy; without it nothing is refused"),
        in.optional("coverage", Kind.block(Coverage::read), "coverage gates"),
        in.optional("tests", Kind.block(Tests::read), "where generated tests go"),
        in.list("datasets", Kind.block(Dataset::read), "data that models and strategies use"),
        in.list("models", Kind.block(Model::read), "models under test"),
        in.list("accounts", Kind.block(Account::read), "trading accounts"),
        in.optional("journal", Kind.block(Journal::read), "trading journal"),
        in.list("strategies", Kinds.glob(), "globs of strategy.json"),
        in.optional("gates", Kind.block(Gates::read), "what a strategy must show to move on"),
        in.list("executions", Kind.block(Execution::read), "where signals go"),
        in.optional("log", Kind.block(Log::read), "dev log"),
        in.optional("changelog", Kind.block(Changelog::read), "how releases are told"),
        in.list("documents", Kind.block(Document::read), "what is rendered"),
        in.list("channels", Kind.block(Channel::read), "where posts go"),
        in.optional("voice", Kind.block(Voice::read), "how the owner writes"),
        in.optional("ai", Kind.block(Ai::read), "model endpoint, if any"));
  }

  /// The JSON Schema (2020-12) of `project.json`, from the same declarations that read it.
  static Map<String, Object> schemaOfFile() {
    return Schema.document(SCHEMA_ID, "project.json of victor", Project::read);
  }

  /// The zone that decides what a day is; UTC unless the author says otherwise.
  public ZoneId zone() {
    return author == null ? ZoneOffset.UTC : author.zone();
  }
}

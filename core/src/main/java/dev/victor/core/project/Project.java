package dev.victor.core.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
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
/// @param documents what is rendered
/// @param channels where posts go
/// @param voice how the owner writes
/// @param ai the model endpoint, if any
public record Project(
    @JsonProperty("$schema") @Nullable String schema,
    int schemaVersion,
    Identity project,
    @Nullable Author author,
    @Nullable Links links,
    List<Technology> stack,
    List<Metric> metrics,
    List<Highlight> highlights,
    List<Milestone> milestones,
    @Nullable JsonNode resume,
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
    List<Document> documents,
    List<Channel> channels,
    @Nullable Voice voice,
    @Nullable Ai ai) {

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

  /// The zone that decides what a day is; UTC unless the author says otherwise.
  public ZoneId zone() {
    return author == null ? ZoneOffset.UTC : author.zone();
  }
}

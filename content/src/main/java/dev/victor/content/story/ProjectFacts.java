package dev.victor.content.story;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.project.Metric;
import dev.victor.core.project.Milestone;
import dev.victor.core.project.Project;
import dev.victor.core.project.ProjectFile;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What `project.json` itself tells of some days: milestones that were done, metrics that were
/// measured, and how these moved since the last commit before.
///
/// Ids: `milestone.ID`, `metric.ID`, `metric.ID.before`.
public final class ProjectFacts implements FactSource {

  private final Environment environment;

  /// Facts that compare with what this environment's git remembers.
  public ProjectFacts(Environment environment) {
    this.environment = environment;
  }

  @Override
  public List<Fact> facts(Workspace workspace, Period period) {
    List<Fact> facts = new ArrayList<>();
    for (Milestone milestone : workspace.project().milestones()) {
      if (within(milestone.doneOn(), period)) {
        facts.add(
            Fact.text(
                "milestone." + milestone.id(),
                "",
                "milestone",
                milestone.title(),
                period,
                Workspace.PROJECT_FILE));
      }
    }
    List<Metric> measured =
        workspace.project().metrics().stream()
            .filter(metric -> within(metric.asOf(), period))
            .toList();
    if (!measured.isEmpty()) {
      Map<String, Metric> before = before(workspace, period);
      measured.forEach(
          metric -> tell(metric, Optional.ofNullable(before.get(metric.id())), period, facts));
    }
    return facts;
  }

  private static boolean within(@Nullable LocalDate day, Period period) {
    return day != null && !day.isBefore(period.from()) && !day.isAfter(period.to());
  }

  private static void tell(
      Metric metric, Optional<Metric> before, Period period, List<Fact> facts) {
    facts.add(
        number("metric." + metric.id(), metric.label(), metric.value(), metric.unit(), period));
    before
        .filter(old -> old.unit().equals(metric.unit()))
        .filter(old -> old.value().compareTo(metric.value()) != 0)
        .ifPresent(old ->
            facts.add(
                number(
                    "metric." + metric.id() + ".before",
                    metric.label() + " before",
                    old.value(),
                    old.unit(),
                    period)));
  }

  private static Fact number(
      String id, String measure, BigDecimal value, String unit, Period period) {
    return Fact.number(id, "", measure, value, unit, period, Workspace.PROJECT_FILE);
  }

  /// The metrics that the last commit before the period had.
  private Map<String, Metric> before(Workspace workspace, Period period) {
    Optional<Repository> repository = Repository.find(environment, workspace.root());
    if (repository.isEmpty()) {
      return Map.of();
    }
    GitRunner git = new GitRunner(environment, workspace.root(), false);
    Answer commit =
        git.read(
            "rev-list", "-1", "--before=@" + (period.start().getEpochSecond() - 1), "HEAD", "--");
    String id = commit.ok() ? commit.text().strip() : "";
    Answer file = id.isEmpty() ? commit : git.read("show", id + ":./" + Workspace.PROJECT_FILE);
    return id.isEmpty() || !file.ok() ? Map.of() : metrics(file.text());
  }

  /// A model that was not right yet tells nothing.
  private Map<String, Metric> metrics(String model) {
    try {
      Project project =
          ProjectFile.parse(
              model.getBytes(StandardCharsets.UTF_8), Workspace.PROJECT_FILE, environment.clock());
      return project.metrics().stream().collect(Collectors.toMap(Metric::id, Function.identity()));
    } catch (BadInput wrong) {
      return Map.of();
    }
  }
}

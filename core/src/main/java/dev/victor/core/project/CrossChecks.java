package dev.victor.core.project;

import dev.victor.core.failure.Nearest;
import dev.victor.core.json.Node;
import dev.victor.core.json.Place;
import dev.victor.core.json.Problems;
import dev.victor.core.json.Quoted;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What must hold between the values of one project: ids are unique, references resolve, no text
/// has a number of its own, no two documents own one file.
final class CrossChecks {

  private final Project project;
  private final Node root;
  private final Problems problems;

  CrossChecks(Project project, Node root, Problems problems) {
    this.project = project;
    this.root = root;
    this.problems = problems;
  }

  void run(Instant now) {
    unique("metrics", project.metrics(), Metric::id);
    unique("highlights", project.highlights(), Highlight::id);
    unique("milestones", project.milestones(), Milestone::id);
    unique("datasets", project.datasets(), Dataset::id);
    unique("models", project.models(), Model::id);
    unique("accounts", project.accounts(), Account::id);
    unique("executions", project.executions(), Execution::id);
    unique("documents", project.documents(), Document::id);
    unique("channels", project.channels(), Channel::id);
    references();
    highlights();
    targets();
    days(now);
  }

  private <T> void unique(String block, List<T> things, Function<T, String> id) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < things.size(); i++) {
      String name = id.apply(things.get(i));
      Integer earlier = first.putIfAbsent(name.toLowerCase(Locale.ROOT), i);
      if (earlier != null) {
        problems.add(
            place(block, i, "id"),
            "%s[%d].id \"%s\" is taken by %s[%d]".formatted(block, i, name, block, earlier),
            "give one of them another id");
      }
    }
  }

  private void references() {
    List<String> datasets = project.datasets().stream().map(Dataset::id).toList();
    List<String> accounts = project.accounts().stream().map(Account::id).toList();
    List<String> channels = project.channels().stream().map(Channel::id).toList();
    for (int i = 0; i < project.models().size(); i++) {
      Model model = project.models().get(i);
      for (int j = 0; j < model.datasets().size(); j++) {
        resolve(model.datasets().get(j), "dataset", datasets, "models", i, "datasets", j);
      }
      for (String dataset : model.minSkill().keySet()) {
        resolve(dataset, "dataset", datasets, "models", i, "minSkill", dataset);
      }
    }
    for (int i = 0; i < project.executions().size(); i++) {
      resolve(
          project.executions().get(i).account(), "account", accounts, "executions", i, "account");
    }
    Journal journal = project.journal();
    if (journal != null) {
      resolve(journal.channel(), "channel", channels, "journal", "channel");
      for (int i = 0; i < journal.strategies().size(); i++) {
        String account = journal.strategies().get(i).account();
        resolve(account, "account", accounts, "journal", "strategies", i, "account");
      }
      journal
          .candles()
          .forEach((symbol, id) -> resolve(id, "dataset", datasets, "journal", "candles", symbol));
    }
    Log log = project.log();
    if (log != null) {
      resolve(log.channel(), "channel", channels, "log", "channel");
    }
  }

  private void resolve(@Nullable String id, String thing, List<String> known, Object... path) {
    if (id != null && !known.contains(id)) {
      problems.add(
          place(path),
          "%s names %s %s, which is not declared".formatted(shown(path), thing, Quoted.of(id)),
          remedy(id, thing + "s", known));
    }
  }

  private static String remedy(String id, String block, List<String> known) {
    return Nearest.to(id, known)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse("declare it in " + block);
  }

  private void highlights() {
    List<String> metrics = project.metrics().stream().map(Metric::id).toList();
    for (int i = 0; i < project.highlights().size(); i++) {
      Place place = place("highlights", i, "text");
      String path = "highlights[" + i + "].text";
      MetricText text = MetricText.of(project.highlights().get(i).text());
      text.unknown()
          .ifPresent(tag ->
              problems.add(
                  place,
                  path + " has " + Quoted.of(tag),
                  "only {{metric.ID}} may stand between braces"));
      for (String metric : text.metrics()) {
        if (!metrics.contains(metric)) {
          problems.add(
              place,
              path + " names metric " + Quoted.of(metric) + ", which is not declared",
              remedy(metric, "metrics", metrics));
        }
      }
      text.number()
          .ifPresent(number ->
              problems.add(
                  place,
                  path + " has the number " + Quoted.of(number) + " typed by hand",
                  "make it a metric and write {{metric.ID}}, so that it cannot go stale unseen"));
    }
  }

  private void targets() {
    Map<String, Integer> owners = new HashMap<>();
    for (int i = 0; i < project.documents().size(); i++) {
      Document document = project.documents().get(i);
      String target = plain(document.target());
      if (target.equals("project.json")) {
        problems.add(
            place("documents", i, "target"),
            "documents[" + i + "].target would overwrite project.json",
            "name another file");
      }
      Integer owner = owners.putIfAbsent(target, i);
      if (owner != null && !(regions(document) && regions(project.documents().get(owner)))) {
        problems.add(
            place("documents", i, "target"),
            "documents[%d] and documents[%d] both own %s".formatted(owner, i, document.target()),
            "give one another target, or make both \"mode\": \"regions\"");
      }
    }
  }

  /// A path without its empty and `.` parts; `..` was refused already.
  private static String plain(String path) {
    return Stream.of(path.split("/"))
        .filter(part -> !part.isEmpty() && !part.equals("."))
        .collect(Collectors.joining("/"));
  }

  private static boolean regions(Document document) {
    return document.mode() == Document.Mode.REGIONS;
  }

  private void days(Instant now) {
    LocalDate pastEverywhere = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(2);
    for (int i = 0; i < project.metrics().size(); i++) {
      LocalDate asOf = project.metrics().get(i).asOf();
      if (!asOf.isAfter(pastEverywhere)) {
        continue; // without asking for the rules of a zone, which takes long
      }
      LocalDate today = LocalDate.ofInstant(now, project.zone());
      if (asOf.isAfter(today)) {
        String zone = project.zone() instanceof ZoneOffset ? "UTC" : project.zone().getId();
        problems.add(
            place("metrics", i, "asOf"),
            "metrics[%d].asOf %s is in the future".formatted(i, asOf),
            "today is %s in %s; a metric is something already seen".formatted(today, zone));
      }
    }
  }

  private Place place(Object... path) {
    return root.at(path).map(Node::place).orElse(Place.START);
  }

  private static String shown(Object... path) {
    StringBuilder shown = new StringBuilder();
    for (Object step : path) {
      shown.append(
          step instanceof Integer ? "[" + step + "]" : (shown.isEmpty() ? "" : ".") + step);
    }
    return shown.toString();
  }
}

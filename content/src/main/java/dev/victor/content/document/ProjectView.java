package dev.victor.content.document;

import dev.victor.core.project.Author;
import dev.victor.core.project.Coverage;
import dev.victor.core.project.Document;
import dev.victor.core.project.Identity;
import dev.victor.core.project.Metric;
import dev.victor.core.project.Milestone;
import dev.victor.core.project.Profile;
import dev.victor.core.project.Project;
import dev.victor.core.project.Technology;
import dev.victor.core.template.Format;
import dev.victor.core.template.Lazy;
import dev.victor.core.template.Links;
import dev.victor.core.template.Markup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What templates may name: the project as maps, lists and texts. Every key is always there; what
/// the project leaves out is an empty text or list. Nothing depends on the clock or on HEAD, so
/// that committing what was rendered does not make it stale.
///
/// - `name tagline description paragraphs[] status version started license keywords[] about
///   imprint`
/// - `author{name handle email url profiles[{network username url link}] contact}`
/// - `links[{label url link}] linkLine repository badges`; the badges are words and links of one
///   line: pictures of them would come from somebody else's server
/// - `stack[{name version role why}] stackLine`
/// - `metrics[{id label value goal state asOf source keeps}] hasGoals metric{ID → value}`; `state`
///   is `reached` or `short`, `keeps` the last day before the value is stale
/// - `highlights[{id text}]`, those with a tag of the document, the weightiest first
/// - `milestones[{title status when done active planned dropped}]`
/// - `basics{…} work[] projects[] education[] skills[] languages[] awards[] certificates[]
///   publications[]`, see [ResumeView]
/// - `gates[{label value}]` of the block `coverage`
/// - `document{id target} documents[{id target}]`
/// - `jsonResume codemeta` whole, in JSON only
/// - for every list a flag that tells whether it has entries: `hasMetrics`, `hasLinks`, …
final class ProjectView {

  private final Project project;
  private final Format format;
  private final Map<String, Object> view = new LinkedHashMap<>();
  private final List<String> imprint = new ArrayList<>();

  private ProjectView(Project project, Format format) {
    this.project = project;
    this.format = format;
  }

  /// The view of one document.
  static Map<String, Object> of(Project project, Document document, Format format) {
    ProjectView made = new ProjectView(project, format);
    made.identity(project.project());
    made.author(project.author());
    made.links();
    made.stack();
    made.metrics();
    made.view.put("highlights", HighlightView.of(project, document));
    made.view.put("milestones", project.milestones().stream().map(ProjectView::milestone).toList());
    made.view.putAll(ResumeView.of(project.resume(), format));
    made.gates(project.coverage());
    made.view.put("document", target(document));
    made.view.put("documents", project.documents().stream().map(ProjectView::target).toList());
    made.view.put(
        "jsonResume", new Lazy(() -> new Markup(Format.JSON, JsonResume.of(project, document))));
    made.view.put("codemeta", new Lazy(() -> new Markup(Format.JSON, CodeMeta.of(project))));
    for (Map.Entry<String, Object> entry : List.copyOf(made.view.entrySet())) {
      if (entry.getValue() instanceof List<?> list) {
        made.view.put(has(entry.getKey()), !list.isEmpty());
      }
    }
    return made.view;
  }

  private static Map<String, Object> target(Document document) {
    return Map.of("id", document.id(), "target", document.target());
  }

  /// The name of the flag that says whether a list has entries: `hasMetrics`.
  static String has(String list) {
    return "has" + list.substring(0, 1).toUpperCase(Locale.ROOT) + list.substring(1);
  }

  private void identity(Identity identity) {
    String status =
        identity.status() == null ? "" : identity.status().name().toLowerCase(Locale.ROOT);
    String version = text(identity.version());
    String started = Days.month(identity.startDate());
    view.put("name", identity.name());
    view.put("tagline", text(identity.tagline()));
    view.put("description", text(identity.description()));
    view.put("paragraphs", paragraphs(text(identity.description())));
    view.put("status", status);
    view.put("version", version);
    view.put("started", started);
    view.put("license", text(identity.license()));
    view.put("keywords", identity.keywords());
    List<String> about = new ArrayList<>();
    add(about, "", status);
    add(about, "version ", version);
    add(about, "since ", started);
    view.put("about", String.join(" · ", about));
    if (identity.license() != null) {
      about.add(identity.license() + " license");
    }
    view.put("imprint", String.join(" · ", about));
    imprint.addAll(about);
  }

  private static void add(List<String> parts, String lead, String part) {
    if (!part.isEmpty()) {
      parts.add(lead + part);
    }
  }

  private static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private void author(@Nullable Author author) {
    if (author == null) {
      view.put("author", Map.of());
      return;
    }
    List<Map<String, Object>> profiles = author.profiles().stream().map(this::profile).toList();
    List<Markup> contact = new ArrayList<>();
    if (author.email() != null) {
      contact.add(Links.to(format, author.email(), "mailto:" + author.email()));
    }
    if (author.url() != null) {
      contact.add(Links.to(format, author.url(), author.url()));
    }
    profiles.forEach(profile -> contact.add((Markup) profile.get("link")));
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("name", author.name());
    made.put("handle", text(author.handle()));
    made.put("email", text(author.email()));
    made.put("url", text(author.url()));
    made.put("profiles", profiles);
    made.put("contact", joined(contact));
    view.put("author", made);
  }

  private Map<String, Object> profile(Profile profile) {
    String name = text(profile.username());
    String network = text(profile.network());
    String shown = network.isEmpty() ? name : name.isEmpty() ? network : network + ": " + name;
    String url = text(profile.url());
    return Map.of(
        "network", network,
        "username", name,
        "url", url,
        "link", Links.to(format, shown.isEmpty() ? url : shown, url));
  }

  private void links() {
    List<Map<String, Object>> links = new ArrayList<>();
    dev.victor.core.project.Links from = project.links();
    if (from != null) {
      link(links, "Home", from.home());
      link(links, "Demo", from.demo());
      link(links, "Documentation", from.docs());
      link(links, "Source", from.repository());
      link(links, "Issues", from.issues());
      link(links, "Builds", from.ci());
      link(links, "Discord", from.discord());
    }
    view.put("links", links);
    List<Markup> linked = links.stream().map(link -> (Markup) link.get("link")).toList();
    view.put("linkLine", joined(linked));
    List<Markup> badges = new ArrayList<>();
    for (String word : imprint) {
      badges.add(new Markup(format, format.escape(word)));
    }
    badges.addAll(linked);
    view.put("badges", joined(badges));
    view.put("repository", from == null ? "" : text(from.repository()));
  }

  private void link(List<Map<String, Object>> links, String label, @Nullable String url) {
    if (url != null) {
      links.add(Map.of("label", label, "url", url, "link", Links.to(format, label, url)));
    }
  }

  private Markup joined(List<Markup> parts) {
    return new Markup(format, String.join(" · ", parts.stream().map(Markup::text).toList()));
  }

  private void stack() {
    List<Map<String, Object>> stack = new ArrayList<>();
    for (Technology part : project.stack()) {
      stack.add(
          Map.of(
              "name", part.name(),
              "version", text(part.version()),
              "role", text(part.role()),
              "why", text(part.why())));
    }
    view.put("stack", stack);
    view.put(
        "stackLine", String.join(", ", project.stack().stream().map(ProjectView::named).toList()));
  }

  private static String named(Technology part) {
    return part.version() == null ? part.name() : part.name() + " " + part.version();
  }

  private void metrics() {
    List<Map<String, Object>> metrics = new ArrayList<>();
    Map<String, Object> byId = new LinkedHashMap<>();
    for (Metric metric : project.metrics()) {
      Figure figure = Figure.of(metric);
      byId.put(metric.id(), figure.value());
      metrics.add(
          Map.of(
              "id", metric.id(),
              "label", metric.label(),
              "value", figure.value(),
              "goal", figure.goal(),
              "state", metric.target() == null ? "" : metric.met() ? "reached" : "short",
              "asOf", metric.asOf().toString(),
              "source", text(metric.source()),
              "keeps", keeps(metric)));
    }
    view.put("metrics", metrics);
    view.put("metric", byId);
    view.put("hasGoals", project.metrics().stream().anyMatch(metric -> metric.target() != null));
  }

  private static String keeps(Metric metric) {
    Integer days = metric.staleAfterDays();
    return days == null ? "" : metric.asOf().plusDays(days).toString();
  }

  private void gates(@Nullable Coverage coverage) {
    List<Map<String, Object>> gates = new ArrayList<>();
    if (coverage != null) {
      gate(gates, "Lines", coverage.line());
      gate(gates, "Branches", coverage.branch());
      gate(gates, "Changed lines", coverage.patch());
    }
    view.put("gates", gates);
  }

  private static void gate(
      List<Map<String, Object>> gates, String label, @Nullable BigDecimal percent) {
    if (percent != null) {
      gates.add(Map.of("label", label, "value", "at least " + Figure.shown(percent, "%")));
    }
  }

  private static Map<String, Object> milestone(Milestone milestone) {
    String status = milestone.status() == null ? "planned" : milestone.status();
    return Map.of(
        "title", milestone.title(),
        "status", status,
        "when", when(status, milestone.due(), milestone.doneOn()),
        "done", status.equals("done"),
        "active", status.equals("active"),
        "planned", status.equals("planned"),
        "dropped", status.equals("dropped"));
  }

  private static String when(String status, @Nullable LocalDate due, @Nullable LocalDate doneOn) {
    return switch (status) {
      case "done" -> doneOn == null ? "" : Days.inWords(doneOn);
      case "dropped" -> "dropped";
      default -> {
        String day = due == null ? "" : "due " + Days.inWords(due);
        yield status.equals("active") ? (day.isEmpty() ? "under way" : "under way, " + day) : day;
      }
    };
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}

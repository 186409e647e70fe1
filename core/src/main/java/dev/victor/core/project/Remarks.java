package dev.victor.core.project;

import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.json.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Looks for what is no error: metrics grown stale, globs and sources that match nothing.
final class Remarks {

  private final Project project;
  private final JsonFile file;
  private final Predicate<String> anyFile;
  private final SortedMap<Place, Remark> found = new TreeMap<>();

  Remarks(Project project, JsonFile file, Predicate<String> anyFile) {
    this.project = project;
    this.file = file;
    this.anyFile = anyFile;
  }

  List<Remark> all(LocalDate today) {
    for (int i = 0; i < project.metrics().size(); i++) {
      Metric metric = project.metrics().get(i);
      stale(metric, today, i);
      source(metric.source(), "metrics", i, "source");
    }
    for (int i = 0; i < project.datasets().size(); i++) {
      file(project.datasets().get(i).path(), "datasets", i, "path");
    }
    for (int i = 0; i < project.documents().size(); i++) {
      String template = project.documents().get(i).template();
      if (template.contains("/") || template.contains(".")) {
        file(template, "documents", i, "template");
      }
    }
    globs();
    return List.copyOf(found.values());
  }

  private void stale(Metric metric, LocalDate today, int i) {
    if (metric.stale(today)) {
      tell(
          "metric %s is of %s, older than %d days"
              .formatted(metric.id(), metric.asOf(), metric.staleAfterDays()),
          metric.source() == null
              ? "measure it again and set value and asOf"
              : "measure it again, then: victor metrics sync " + metric.id(),
          "metrics",
          i,
          "asOf");
    }
  }

  private void globs() {
    globs(project.strategies(), "strategies");
    Coverage coverage = project.coverage();
    if (coverage != null) {
      globs(coverage.reports(), "coverage", "reports");
    }
    Log log = project.log();
    if (log != null) {
      globs(log.metrics(), "log", "metrics");
    }
    Voice voice = project.voice();
    if (voice != null) {
      globs(voice.samples(), "voice", "samples");
    }
  }

  private void globs(List<String> globs, Object... path) {
    for (int i = 0; i < globs.size(); i++) {
      if (!anyFile.test(globs.get(i))) {
        Object[] place = new Object[path.length + 1];
        System.arraycopy(path, 0, place, 0, path.length);
        place[path.length] = i;
        tell(globs.get(i) + " matches no file", "make the file, or correct the glob", place);
      }
    }
  }

  private void source(@Nullable String source, Object... path) {
    if (source != null) {
      file(source.split("#", 2)[0], path);
    }
  }

  private void file(String name, Object... path) {
    if (!anyFile.test(name)) {
      tell(name + " is not there", "make it, or correct the name", path);
    }
  }

  private void tell(String what, String remedy, Object... path) {
    Place place = file.root().at(path).map(Node::place).orElse(Place.START);
    found.put(place, new Remark(file.name() + ":" + place, what, remedy));
  }
}

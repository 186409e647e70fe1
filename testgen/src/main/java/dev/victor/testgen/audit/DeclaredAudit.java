package dev.victor.testgen.audit;

import dev.victor.core.project.Dataset;
import dev.victor.core.project.Model;
import dev.victor.core.project.Project;
import dev.victor.testgen.audit.Finding.Kind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What is wrong with the cases that `project.json` declares.
final class DeclaredAudit {

  private DeclaredAudit() {}

  static void look(Project project, LocalDate today, List<Finding> findings) {
    Map<String, String> ids = new HashMap<>();
    for (Model model : project.models()) {
      String where = "model " + model.id();
      sets(model, where, findings);
      ids(model, where, ids, findings);
      knobs(model, where, findings);
      expired(model.expectedFailures(), where, today, findings);
    }
    for (Dataset dataset : project.datasets()) {
      expired(dataset.expectedFailures(), "dataset " + dataset.id(), today, findings);
    }
  }

  private static void expired(
      List<Model.ExpectedFailure> expected, String where, LocalDate today, List<Finding> findings) {
    for (Model.ExpectedFailure one : expected) {
      if (today.isAfter(one.until())) {
        findings.add(
            new Finding(
                Kind.EXPIRED,
                where,
                one.check() + " was to be mended by " + one.until() + ": " + one.reason()));
      }
    }
  }

  private static void sets(Model model, String where, List<Finding> findings) {
    Map<Object, String> seen = new LinkedHashMap<>();
    model
        .hyperparameters()
        .forEach((name, values) -> {
          String earlier = seen.putIfAbsent(values, name);
          if (earlier != null) {
            findings.add(
                new Finding(
                    Kind.DUPLICATE,
                    where,
                    "hyperparameters " + earlier + " and " + name + " are equal"));
          }
        });
  }

  private static void ids(
      Model model, String where, Map<String, String> ids, List<Finding> findings) {
    for (String set : model.hyperparameters().keySet()) {
      for (String dataset : model.datasets()) {
        String id = model.id() + "-" + set + "-" + dataset;
        String means = "set " + set + " of " + model.id() + " on " + dataset;
        String earlier = ids.putIfAbsent(id, means);
        if (earlier != null) {
          findings.add(
              new Finding(
                  Kind.DUPLICATE, where, "case " + id + " is " + earlier + " and " + means));
        }
      }
    }
  }

  private static void knobs(Model model, String where, List<Finding> findings) {
    TreeSet<String> without = new TreeSet<>();
    model.hyperparameters().values().forEach(set -> without.addAll(set.keySet()));
    without.removeAll(model.knobs().keySet());
    without.remove("seed");
    if (!without.isEmpty()) {
      findings.add(
          new Finding(
              Kind.NO_KNOB,
              where,
              "nothing shows that " + String.join(", ", without) + " has an effect"));
    }
  }
}

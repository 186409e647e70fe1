package dev.victor.testgen.generate;

import dev.victor.core.project.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which interfaces of the contract library the suite of a model implements.
final class JavaContracts {

  private JavaContracts() {}

  /// Only contracts that apply, so that nothing is skipped when the suite runs.
  static List<String> of(Model model) {
    List<String> names = new ArrayList<>();
    List<String> can = model.capabilities();
    boolean classifier = "classifier".equals(model.kind());
    names.add(classifier ? "ClassifierContract" : "RegressorContract");
    if (!model.minSkill().isEmpty()) {
      names.add(classifier ? "LabelSkillContract" : "SkillContract");
    }
    names.add(can.contains("handles-nan") ? "NanHandledContract" : "NanRefusedContract");
    names.add(can.contains("seeded") ? "SeededContract" : "SteadyContract");
    boolean trees = "boosted-trees".equals(model.kind());
    boolean saved = !can.contains("in-memory");
    boolean gradient = can.contains("gradient");
    Map<String, Boolean> more = new LinkedHashMap<>();
    more.put("PrecisionContract", !classifier && !trees);
    more.put("ProbabilityContract", classifier && can.contains("probabilities"));
    more.put("PersistenceContract", saved);
    more.put("KnobContract", !model.knobs().isEmpty());
    more.put("KnobsKeptContract", saved && !model.knobs().isEmpty());
    more.put("IterativeContract", can.contains("iterative"));
    more.put("TreeContract", trees);
    more.put("TreeGapContract", trees && can.contains("handles-nan"));
    more.put("MonotoneContract", !classifier && model.monotone() != null);
    more.put("MonotoneColumnContract", !classifier && hasDirectionPerColumn(model));
    more.put("GradientContract", gradient);
    more.put("NetworkContract", gradient && tellsParameters(model));
    more.forEach((name, applies) -> {
      if (applies) {
        names.add(name);
      }
    });
    return names;
  }

  /// A constraint whose knob is a number is one for all columns.
  private static boolean hasDirectionPerColumn(Model model) {
    Model.Monotone monotone = model.monotone();
    return monotone != null && !(model.knobs().get(monotone.parameter()) instanceof Number);
  }

  private static boolean tellsParameters(Model model) {
    Model.Network network = model.network();
    return network != null && network.build() != null;
  }
}

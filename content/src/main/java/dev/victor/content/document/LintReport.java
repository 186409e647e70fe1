package dev.victor.content.document;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.project.Document;
import dev.victor.core.project.Metric;
import dev.victor.core.template.Shape;
import dev.victor.core.template.TemplateLint;
import dev.victor.core.template.TemplateLint.Finding;
import dev.victor.core.workspace.Workspace;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is odd in the templates of documents, in branches too that nothing takes now.
///
/// @param templates how many were looked at
/// @param findings in the order of the documents
public record LintReport(int templates, List<Finding> findings) implements Outcome {

  /// Copies the list.
  public LintReport {
    findings = List.copyOf(findings);
  }

  /// Looks at the templates of all documents of a workspace, and at all they take in.
  public static LintReport of(Workspace workspace) {
    DocumentRenderer renderer = new DocumentRenderer(workspace);
    Shape.Parts view =
        Variables.shape(workspace.project().metrics().stream().map(Metric::id).toList());
    Set<Finding> findings = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Document document : workspace.project().documents()) {
      try {
        Target target = Target.of(workspace, document);
        if (seen.add(document.template() + " " + target.format())) {
          findings.addAll(
              TemplateLint.of(
                  renderer.shelf().template(document.template(), target.format()), view));
        }
      } catch (BadInput faulty) {
        findings.add(
            new Finding(
                faulty.where().orElse(document.template()),
                faulty.what(),
                faulty.remedy().orElse("mend the template"),
                true));
      }
    }
    return new LintReport(seen.size(), List.copyOf(findings));
  }

  @Override
  public ExitCode exit() {
    return findings.stream().anyMatch(Finding::wrong) ? ExitCode.CHECK_FAILED : ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    for (Finding finding : findings) {
      Tone tone = finding.wrong() ? Tone.BAD : Tone.WARN;
      console.line(
          finding.where() + ": " + console.in(tone, finding.what()) + "; " + finding.remedy());
    }
    if (findings.isEmpty()) {
      console.line(
          templates
              + (templates == 1 ? " template names" : " templates name")
              + " only what there is");
    }
  }

  @Override
  public Object json() {
    return Map.of("findings", findings.stream().map(LintReport::json).toList());
  }

  private static Map<String, Object> json(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("where", finding.where());
    json.put("what", finding.what());
    json.put("remedy", finding.remedy());
    json.put("wrong", finding.wrong());
    return json;
  }
}

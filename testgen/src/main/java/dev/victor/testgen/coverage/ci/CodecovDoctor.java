package dev.victor.testgen.coverage.ci;

import dev.victor.core.json.Quoted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what lets everything pass in a `codecov.yml`.
final class CodecovDoctor {

  private static final Set<String> TOP =
      Set.of(
          "codecov",
          "coverage",
          "ignore",
          "fixes",
          "flags",
          "flag_management",
          "component_management",
          "comment",
          "github_checks",
          "parsers",
          "profiling",
          "cli",
          "bundle_analysis",
          "test_analytics",
          "slack_app",
          "beta_groups",
          "ai_pr_review");
  private static final Set<String> STATUS =
      Set.of(
          "enabled",
          "target",
          "threshold",
          "base",
          "flags",
          "paths",
          "branches",
          "if_not_found",
          "if_ci_failed",
          "if_no_uploads",
          "informational",
          "only_pulls",
          "removed_code_behavior",
          "carryforward_behavior",
          "flag_coverage_not_uploaded_behavior",
          "measurement");
  private static final Pattern ALL =
      Pattern.compile("\\*\\*?(/\\*\\*?)?|\\.\\*|\\^?\\.\\*\\$?|\\.?/");

  private final String path;
  private final List<Trouble> found = new ArrayList<>();

  private CodecovDoctor(String path) {
    this.path = path;
  }

  static List<Trouble> look(String path, Yaml root) {
    CodecovDoctor doctor = new CodecovDoctor(path);
    doctor.run(root);
    return doctor.found;
  }

  private void run(Yaml root) {
    for (Yaml.Entry entry : root.entries()) {
      if (!TOP.contains(entry.key().text())) {
        tell(
            entry.key(),
            "unknown key " + Quoted.of(entry.key().text()),
            "Codecov ignores the file; remove it");
      }
    }
    if (Yaml.is(root.at("codecov", "require_ci_to_pass"), "false")
        || Yaml.is(root.at("codecov", "require_ci_to_pass"), "no")) {
      tell(
          root.at("codecov", "require_ci_to_pass").orElseThrow(),
          "coverage of failed tests counts",
          "write true");
    }
    for (Yaml glob : root.get("ignore").map(Yaml::items).orElse(List.of())) {
      if (ALL.matcher(glob.text()).matches()) {
        tell(glob, Quoted.of(glob.text()) + " ignores every file", "name what is to be left out");
      }
    }
    for (String kind : List.of("project", "patch")) {
      Optional<Yaml> statuses = root.at("coverage", "status", kind);
      if (Yaml.is(statuses, "off") || Yaml.is(statuses, "false")) {
        tell(statuses.orElseThrow(), "the " + kind + " status is switched off", "give it a target");
      }
      for (Yaml.Entry status : statuses.map(Yaml::entries).orElse(List.of())) {
        status(status.value());
      }
    }
  }

  private void status(Yaml status) {
    for (Yaml.Entry entry : status.entries()) {
      String key = entry.key().text();
      String value = entry.value().text();
      if (!STATUS.contains(key)) {
        tell(
            entry.key(),
            "unknown key " + Quoted.of(key),
            "the base is chosen by base: auto, parent or pr");
      } else if ((key.equals("if_not_found")
              || key.equals("if_ci_failed")
              || key.equals("if_no_uploads"))
          && value.equals("success")) {
        tell(entry.key(), key + ": success passes on nothing", "write error");
      } else if (key.equals("target") && isRatio(value)) {
        tell(entry.value(), "a target of " + value + " is next to nothing in percent", "write 95%");
      } else if (key.equals("threshold") && isMuch(value)) {
        tell(
            entry.value(),
            "a threshold of " + value + " lets coverage fall by as much each time",
            "write 1% or less");
      }
    }
  }

  private static boolean isRatio(String value) {
    return value.matches("0?\\.\\d{1,9}|1(\\.0{1,9})?");
  }

  private static boolean isMuch(String value) {
    String plain = value.replace("%", "").strip();
    return plain.matches("\\d{1,4}(\\.\\d{1,9})?")
        && new BigDecimal(plain).compareTo(BigDecimal.valueOf(5)) > 0;
  }

  private void tell(Yaml at, String what, String remedy) {
    found.add(new Trouble(path, at.line(), what, remedy));
  }
}

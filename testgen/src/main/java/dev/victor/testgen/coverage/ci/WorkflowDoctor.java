package dev.victor.testgen.coverage.ci;

import dev.victor.core.json.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the mistakes that coverage in workflows is known for.
final class WorkflowDoctor {

  private static final String CODECOV = "codecov/codecov-action@";
  private static final String COVERALLS = "coverallsapp/github-action@";
  private static final int OLDEST_CODECOV = 7;
  private static final Pattern MAJOR = Pattern.compile("@v(\\d{1,4})\\b");
  private static final Pattern COMMIT = Pattern.compile("@[0-9a-f]{40}$");
  private static final Pattern RUNS = Pattern.compile("always\\(\\)|!\\s*cancelled\\(\\)");
  private static final Pattern GATE =
      Pattern.compile("victor coverage (check|ratchet)|diff-cover|jacocoTestCoverageVerification");

  private final String path;
  private final Yaml root;
  private final List<Trouble> found = new ArrayList<>();

  private WorkflowDoctor(String path, Yaml root) {
    this.path = path;
    this.root = root;
  }

  static List<Trouble> look(String path, Yaml root) {
    WorkflowDoctor doctor = new WorkflowDoctor(path, root);
    doctor.run();
    return doctor.found;
  }

  private void run() {
    boolean concerned = false;
    for (Yaml.Entry job : root.get("jobs").map(Yaml::entries).orElse(List.of())) {
      List<Yaml> steps = job.value().get("steps").map(Yaml::items).orElse(List.of());
      if (steps.stream().anyMatch(WorkflowDoctor::isCoverage)) {
        concerned = true;
        job(job.key(), job.value(), steps);
      }
    }
    if (concerned) {
      triggers();
      parallel();
    }
  }

  private static boolean isCoverage(Yaml step) {
    String uses = uses(step);
    return uses.startsWith(CODECOV) || uses.startsWith(COVERALLS) || isGate(step);
  }

  private static boolean isGate(Yaml step) {
    return GATE.matcher(run(step)).find();
  }

  private static String uses(Yaml step) {
    return step.get("uses").map(Yaml::text).orElse("");
  }

  private static String run(Yaml step) {
    return step.get("run").map(Yaml::text).orElse("");
  }

  private void job(Yaml name, Yaml job, List<Yaml> steps) {
    boolean gates = steps.stream().anyMatch(WorkflowDoctor::isGate);
    if (gates
        && job.get("needs").isPresent()
        && !RUNS.matcher(job.get("if").map(Yaml::text).orElse("")).find()) {
      tell(
          name,
          "job "
              + Quoted.of(name.text())
              + " is skipped when a job it needs fails, and a skipped"
              + " check counts as passed",
          "write if: always()");
    }
    for (Yaml step : steps) {
      String uses = uses(step);
      if (uses.startsWith("actions/checkout@")) {
        checkout(step);
      } else if (uses.startsWith(CODECOV)) {
        codecov(step, job);
      }
      if (uses.startsWith(CODECOV) || uses.startsWith(COVERALLS)) {
        pinned(step);
      }
      if (isGate(step)) {
        gate(step);
      }
    }
  }

  private void checkout(Yaml step) {
    boolean other = step.at("with", "repository").isPresent();
    if (!other && !Yaml.is(step.at("with", "fetch-depth"), "0")) {
      tell(
          step,
          "the checkout is shallow, so a change cannot be compared with its merge base",
          "write fetch-depth: 0");
    }
  }

  private void codecov(Yaml step, Yaml job) {
    Matcher major = MAJOR.matcher(uses(step));
    if (major.find() && Integer.parseInt(major.group(1)) < OLDEST_CODECOV) {
      tell(
          step,
          "codecov-action before v7 fails: its signing key is gone, or runners have no node for it",
          "take v7.0.0, pinned to its commit");
    }
    step.at("with", "file")
        .ifPresent(file -> tell(file, "codecov-action knows no 'file' any more", "write files:"));
    Optional<Yaml> fails = step.at("with", "fail_ci_if_error");
    if (fails.isEmpty() || Yaml.is(fails, "false")) {
      tell(step, "an upload that fails is told to nobody", "write fail_ci_if_error: true");
    }
    boolean token =
        step.at("with", "token").isPresent() || step.at("env", "CODECOV_TOKEN").isPresent();
    Optional<Yaml> oidc =
        step.at("with", "use_oidc").filter(value -> !value.text().equals("false"));
    if (!token && oidc.isEmpty()) {
      tell(
          step,
          "uploads without a token are turned away when many come",
          "give it token or use_oidc: true");
    }
    if (oidc.isPresent() && !maySign(job)) {
      tell(
          step,
          "use_oidc needs the right to ask for a token",
          "write permissions: id-token: write");
    }
  }

  private boolean maySign(Yaml job) {
    return Yaml.is(job.at("permissions", "id-token"), "write")
        || Yaml.is(job.get("permissions"), "write-all")
        || (job.get("permissions").isEmpty()
            && (Yaml.is(root.at("permissions", "id-token"), "write")
                || Yaml.is(root.get("permissions"), "write-all")));
  }

  private void pinned(Yaml step) {
    if (!COMMIT.matcher(uses(step)).find()) {
      tell(
          step,
          Quoted.of(uses(step)) + " is whatever its tag is moved to",
          "pin it to a commit: NAME@COMMIT # TAG");
    }
  }

  private void gate(Yaml step) {
    if (step.get("continue-on-error").filter(value -> !value.text().equals("false")).isPresent()
        || run(step).matches("(?s).*\\|\\|\\s*(true|:|exit 0).*")) {
      tell(step, "the gate blocks nothing, its failure is ignored", "let the step fail");
    }
  }

  private void triggers() {
    Optional<Yaml> on = root.get("on");
    for (String event : List.of("pull_request", "pull_request_target")) {
      for (String filter : List.of("paths", "paths-ignore")) {
        on.flatMap(events -> events.at(event, filter))
            .ifPresent(value ->
                tell(
                    value,
                    "a required check that a path filter keeps from starting blocks for ever",
                    "remove " + filter));
      }
    }
    on.flatMap(events -> events.get("pull_request_target"))
        .ifPresent(value ->
            tell(
                value,
                "pull_request_target runs the code of a stranger with the secrets of the"
                    + " repository",
                "use pull_request"));
  }

  private void parallel() {
    List<Yaml> steps =
        root.get("jobs").map(Yaml::entries).orElse(List.of()).stream()
            .flatMap(job -> job.value().get("steps").map(Yaml::items).orElse(List.of()).stream())
            .filter(step -> uses(step).startsWith(COVERALLS))
            .toList();
    boolean finished =
        steps.stream().anyMatch(step -> Yaml.is(step.at("with", "parallel-finished"), "true"));
    steps.stream()
        .filter(step -> !finished && Yaml.is(step.at("with", "parallel"), "true"))
        .forEach(step ->
            tell(
                step,
                "Coveralls waits for parts that nobody says are all there",
                "add a last job with parallel-finished: true"));
  }

  private void tell(Yaml at, String what, String remedy) {
    found.add(new Trouble(path, at.line(), what, remedy));
  }
}

package dev.victor.testgen.coverage.ci;

import dev.victor.core.project.Branching;
import dev.victor.core.project.Coverage;
import dev.victor.core.workflow.Actions;
import dev.victor.core.workflow.VictorSource;
import dev.victor.core.workflow.YamlText;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.coverage.measure.ReportFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The files that run the gate in CI, from `project.json`. Whatever a person wrote there is quoted.
///
/// @param workspace whose project it is
/// @param kind how its tests are run
/// @param tool where victor comes from
/// @param token whether Codecov is given the secret `CODECOV_TOKEN`; else it believes GitHub (OIDC)
record WorkflowText(Workspace workspace, BuildKind kind, VictorSource tool, boolean token) {

  private static final String FORK = "github.event.pull_request.head.repo.fork";

  String workflow() {
    Branching branching = workspace.project().branching();
    String trunk = branching == null || branching.trunk() == null ? "main" : branching.trunk();
    boolean oidc = sends("codecov") && !token;
    String text =
        resource("workflow.yml")
            .replace("@FROM@", tool.from())
            .replace("@TRUNK@", YamlText.of(trunk))
            .replace(
                "@OIDC@",
                oidc ? "    permissions:\n      contents: read\n      id-token: write\n" : "")
            .replace("@SETUP@", kind.setup(workspace.root()))
            .replace("@TESTS@", kind.tests(workspace.root()))
            .replace("@TOOL@", tool.steps("if: always()"))
            .replace("@VICTOR@", tool.command())
            .replace("@UPLOADS@\n", codecov() + coveralls());
    return Actions.pin(text);
  }

  String codecovFile() {
    Coverage coverage = workspace.project().coverage();
    List<String> ignore = coverage == null ? List.of() : coverage.exclude();
    return resource("codecov.yml")
        .replace("@LINE@", target(coverage == null ? null : coverage.line()))
        .replace("@PATCH@", target(coverage == null ? null : coverage.patch()))
        .replace(
            "@IGNORE@\n",
            ignore.isEmpty()
                ? ""
                : ignore.stream()
                    .map(glob -> "  - " + YamlText.of(glob) + "\n")
                    .collect(Collectors.joining("", "ignore:\n", "")));
  }

  private static String target(@Nullable BigDecimal percent) {
    return percent == null ? "auto" : percent.toPlainString() + "%";
  }

  boolean sends(String service) {
    Coverage coverage = workspace.project().coverage();
    return coverage != null && coverage.services().contains(service);
  }

  private String reports(String between) {
    List<String> globs =
        kind == BuildKind.PYTHON
            ? List.of("coverage.xml")
            : ReportFiles.globs(workspace.project().coverage()).stream()
                .filter(glob -> glob.endsWith(".xml"))
                .toList();
    return YamlText.of(String.join(between, globs));
  }

  private String codecov() {
    if (!sends("codecov")) {
      return "";
    }
    String who = token ? "token: ${{ secrets.CODECOV_TOKEN }}" : "use_oidc: ${{ !" + FORK + " }}";
    return """
          - name: Send to Codecov
            if: always()
            continue-on-error: true
            uses: codecov/codecov-action
            with:
              %s
              files: %s
              disable_search: true
              flags: %s
              fail_ci_if_error: ${{ !%s }}
    """
        .formatted(who, reports(","), kind.flag(), FORK);
  }

  private String coveralls() {
    if (!sends("coveralls")) {
      return "";
    }
    return """
          - name: Send to Coveralls
            if: always() && !%s
            continue-on-error: true
            uses: coverallsapp/github-action
            with:
              github-token: ${{ secrets.GITHUB_TOKEN }}
              files: %s
              format: %s
              flag-name: %s
    """
        .formatted(FORK, reports(" "), kind.format(), kind.flag());
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(WorkflowText.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

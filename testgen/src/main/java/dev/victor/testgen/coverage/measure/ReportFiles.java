package dev.victor.testgen.coverage.measure;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Coverage;
import dev.victor.core.workspace.Globs;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where the reports of a workspace are.
public final class ReportFiles {

  /// Where the usual tools leave their report, for projects that name none.
  private static final List<String> USUAL =
      List.of(
          "coverage.json",
          "coverage.xml",
          "coverage.lcov",
          "lcov.info",
          "coverage/lcov.info",
          "**/target/site/jacoco-aggregate/jacoco.xml",
          "**/target/site/jacoco/jacoco.xml",
          "**/build/reports/jacoco/test/jacocoTestReport.xml");

  private ReportFiles() {}

  /// The reports that a project's globs name, or that stand in a usual place.
  public static List<Path> of(Workspace workspace) {
    Set<Path> files = new LinkedHashSet<>();
    globs(workspace.project().coverage())
        .forEach(glob -> files.addAll(Globs.match(workspace, glob)));
    return List.copyOf(files);
  }

  /// The reports that were named, or those of the workspace.
  ///
  /// @throws BadInput when there is none
  public static List<Path> require(Workspace workspace, List<Path> named) {
    List<Path> files = named.isEmpty() ? of(workspace) : named;
    if (files.isEmpty()) {
      throw new BadInput(
          null,
          "no coverage report is here; looked for "
              + String.join(", ", globs(workspace.project().coverage())),
          "run the tests with coverage, or name the report: --report FILE");
    }
    return files;
  }

  /// What is looked for.
  public static List<String> globs(@Nullable Coverage coverage) {
    return coverage == null || coverage.reports().isEmpty() ? USUAL : coverage.reports();
  }
}

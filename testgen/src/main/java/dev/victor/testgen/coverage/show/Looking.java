package dev.victor.testgen.coverage.show;

import dev.victor.core.coverage.CoverageCount;
import dev.victor.core.failure.BadInput;
import dev.victor.core.git.Repository;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.project.Coverage;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.coverage.change.Base;
import dev.victor.testgen.coverage.change.Patch;
import dev.victor.testgen.coverage.gate.Gate;
import dev.victor.testgen.coverage.measure.Measurement;
import dev.victor.testgen.coverage.measure.ReportFiles;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Shows what was measured; judges nothing.
public final class Looking {

  private final Session session;
  private final Workspace workspace;
  private final List<Path> named;

  /// @param reports in place of those of `project.json`; may be empty
  public Looking(Session session, List<Path> reports) {
    this.session = session;
    this.workspace = session.workspace();
    this.named = reports;
  }

  /// All that was measured.
  ///
  /// @param most how many files people see
  public ReportView report(int most) {
    return new ReportView(measured(), most);
  }

  /// What of the change was measured.
  ///
  /// @param revision in place of the branch that the change goes to
  public DiffView diff(Optional<String> revision) {
    Base base =
        Base.of(session.environment(), workspace, revision).orElseThrow(Repository::missing);
    return new DiffView(base.reached(), Patch.of(workspace, base, measured(), exclude()));
  }

  /// Draws line coverage.
  ///
  /// @param shown the file, as it was typed
  /// @param file the file
  /// @param write whether it may be written
  /// @param check whether it has to be what it should be
  public BadgeFile badge(String shown, Path file, boolean write, boolean check) {
    Coverage coverage = workspace.project().coverage();
    CoverageCount count = measured().count();
    BigDecimal percent = count.linePercent();
    Gate gate = Gate.line("line", count, coverage == null ? null : coverage.line());
    String svg = new Badge(percent, gate).svg();
    if (isThere(file, svg)) {
      return new BadgeFile(shown, percent, "unchanged");
    }
    if (check) {
      return new BadgeFile(shown, percent, "stale");
    }
    if (write) {
      AtomicFile.write(file, svg);
    }
    return new BadgeFile(shown, percent, write ? "written" : "would be written");
  }

  private static boolean isThere(Path file, String svg) {
    try {
      byte[] content = svg.getBytes(StandardCharsets.UTF_8);
      return Files.isRegularFile(file)
          && Files.size(file) == content.length
          && Arrays.equals(Files.readAllBytes(file), content);
    } catch (IOException e) {
      throw new BadInput(file.toString(), "cannot be read", "check its permissions", e);
    }
  }

  private Measurement measured() {
    return Measurement.of(
        session.environment(), workspace, ReportFiles.require(workspace, named), exclude());
  }

  private List<String> exclude() {
    Coverage coverage = workspace.project().coverage();
    return coverage == null ? List.of() : coverage.exclude();
  }
}

package dev.victor.core.coverage;

/// The formats that are read.
public enum ReportFormat {
  /// JaCoCo's XML: files by package, lines with instructions and branches.
  JACOCO("JaCoCo XML"),
  /// Cobertura's XML, also written by coverage.py, gcovr and many more.
  COBERTURA("Cobertura XML"),
  /// coverage.py's JSON.
  COVERAGE_PY("coverage.py JSON"),
  /// The tracefile of lcov.
  LCOV("LCOV");

  private final String shown;

  ReportFormat(String shown) {
    this.shown = shown;
  }

  /// The name as people write it.
  public String shown() {
    return shown;
  }
}

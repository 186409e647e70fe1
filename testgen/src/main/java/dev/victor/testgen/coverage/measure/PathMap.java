package dev.victor.testgen.coverage.measure;

import dev.victor.core.coverage.CoverageReport;
import dev.victor.core.coverage.FileCoverage;
import dev.victor.core.coverage.ReportFormat;
import dev.victor.core.failure.BadInput;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the files that a report speaks of: it may name them from a source root, from a folder of
/// another machine, or by package and name only.
final class PathMap {

  /// Where pip puts a package: there it has lost the folders above it, and others have files of the
  /// same names.
  private static final Pattern INSTALLED =
      Pattern.compile(".*/(?:site|dist)-packages/(.+)", Pattern.DOTALL);

  /// Where tests keep copies of what they need.
  private static final Pattern TESTS = Pattern.compile("(?:.*/)?tests?/.*", Pattern.DOTALL);

  private final SourceTree tree;
  private final String root;
  private final String report;

  /// @param root the workspace, absolute
  /// @param report the report's own path below it: files near it are meant first
  PathMap(SourceTree tree, String root, String report) {
    this.tree = tree;
    this.root = root;
    this.report = report;
  }

  /// The file's path in the workspace; empty when it is not there.
  ///
  /// @throws BadInput when it could be one of several
  Optional<String> find(CoverageReport from, FileCoverage file) {
    return from.format() == ReportFormat.JACOCO ? packaged(file) : located(from, file);
  }

  private Optional<String> packaged(FileCoverage file) {
    String path = file.path();
    List<String> found = tree.ending(path);
    // Kotlin leaves the folders of a common package out.
    while (found.isEmpty() && path.endsWith(".kt") && path.indexOf('/') >= 0) {
      path = path.substring(path.indexOf('/') + 1);
      found = tree.ending(path);
    }
    return nearest(file, found);
  }

  private Optional<String> located(CoverageReport from, FileCoverage file) {
    String path = plain(file.path());
    Matcher installed = INSTALLED.matcher(path);
    if (installed.matches()) {
      return nearest(file, tree.ending(installed.group(1)));
    }
    if (path.startsWith("/")) {
      return here(path).or(() -> ending(path, 1));
    }
    List<String> names = from.sources().stream().map(source -> plain(source) + "/" + path).toList();
    return Stream.of(
            names.stream().map(this::here),
            // The folder of the source has to be there: a file of that name may lie at the top too.
            names.stream().map(name -> ending(name, path.length() + 1)),
            Stream.of(here(path), ending(path, 1)))
        .flatMap(found -> found)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> nearest(file, tree.ending(path)));
  }

  private Optional<String> here(String name) {
    String here = name.startsWith(root + "/") ? name.substring(root.length() + 1) : name;
    return tree.has(here) ? Optional.of(here) : Optional.empty();
  }

  /// The file whose path is the longest end of a name, of at least so many characters.
  private Optional<String> ending(String name, int least) {
    for (int at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
      String end = name.substring(at + 1);
      if (end.length() >= least && tree.has(end)) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  private static String plain(String path) {
    String plain = path.replace('\\', '/');
    while (plain.startsWith("./")) {
      plain = plain.substring(2);
    }
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }

  /// Of several files the one that is no test's, the one of the module that the report names, else
  /// the one nearest to the report.
  private Optional<String> nearest(FileCoverage file, List<String> all) {
    List<String> sources = all.stream().filter(path -> !TESTS.matcher(path).matches()).toList();
    List<String> found = sources.isEmpty() ? all : sources;
    if (found.size() < 2) {
      return found.stream().findFirst();
    }
    String module = file.module().substring(file.module().lastIndexOf('/') + 1);
    List<String> ofModule =
        found.stream().filter(path -> ("/" + path).contains("/" + module + "/")).toList();
    if (!module.isEmpty() && ofModule.size() == 1) {
      return Optional.of(ofModule.getFirst());
    }
    int most = found.stream().mapToInt(this::shared).max().orElse(0);
    List<String> near = found.stream().filter(path -> shared(path) == most).toList();
    if (near.size() > 1) {
      throw new BadInput(
          report,
          "speaks of " + file.path() + ", which could be " + near.get(0) + " or " + near.get(1),
          "name a report with groups, or the report of each module, in coverage.reports");
    }
    return Optional.of(near.getFirst());
  }

  /// How many folders a path shares with the report's.
  private int shared(String path) {
    List<String> here = List.of(path.split("/", -1));
    List<String> there = List.of(report.split("/", -1));
    int shared = 0;
    while (shared < Math.min(here.size(), there.size()) - 1
        && here.get(shared).equals(there.get(shared))) {
      shared++;
    }
    return shared;
  }
}

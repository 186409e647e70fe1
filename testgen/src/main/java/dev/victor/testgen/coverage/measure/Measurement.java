package dev.victor.testgen.coverage.measure;

import dev.victor.core.coverage.CoverageCount;
import dev.victor.core.coverage.FileCoverage;
import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What tests ran, file by file. A file that several reports speak of counts once: by an aggregate
/// where there is one, for only that knows the tests of other modules, else by the better of each
/// line.
///
/// @param reports where it is from
/// @param files by their path in the workspace; without those that are left out
/// @param of the report that tells of each file that is here, of several the oldest
/// @param elsewhere files of the reports that are not in the workspace, such as generated code
/// @param leftOut how many files the globs of `coverage.exclude` leave out
public record Measurement(
    List<ReadReport> reports,
    SortedMap<String, FileCoverage> files,
    Map<String, ReadReport> of,
    List<String> elsewhere,
    int leftOut) {

  /// Reads reports.
  ///
  /// @param exclude globs of files that do not count
  /// @throws BadInput when one cannot be read, or a file of it could be several
  public static Measurement of(
      Environment environment, Workspace workspace, List<Path> files, List<String> exclude) {
    List<ReadReport> reports =
        files.stream()
            .map(file -> ReadReport.of(workspace.root(), file))
            .sorted(Comparator.comparing(read -> !read.report().aggregate()))
            .toList();
    SourceTree tree = SourceTree.of(environment, workspace);
    SortedMap<String, FileCoverage> found = new TreeMap<>();
    Map<String, ReadReport> of = new HashMap<>();
    Set<String> elsewhere = new HashSet<>();
    Set<String> settled = new HashSet<>();
    for (ReadReport read : reports) {
      PathMap map = new PathMap(tree, workspace.root().toString(), read.shown());
      for (FileCoverage file : read.report().files()) {
        Optional<String> path = map.find(read.report(), file);
        String name = path.orElseGet(() -> named(file));
        if (read.report().aggregate()) {
          settled.add(name);
        } else if (settled.contains(name)) {
          continue;
        }
        found.merge(name, file.at(name), FileCoverage::best);
        if (path.isEmpty()) {
          elsewhere.add(name);
        } else {
          of.merge(name, read, ReadReport::older);
        }
      }
    }
    int all = found.size();
    PathGlobs excluded = new PathGlobs(exclude);
    found.keySet().removeIf(excluded::match);
    of.keySet().retainAll(found.keySet());
    elsewhere.removeIf(excluded::match);
    return new Measurement(
        reports, found, of, elsewhere.stream().sorted().toList(), all - found.size());
  }

  private static String named(FileCoverage file) {
    return file.module().isEmpty() ? file.path() : file.module() + "/" + file.path();
  }

  /// What ran of all files.
  public CoverageCount count() {
    return sum(files.values());
  }

  /// What ran of the files that a glob names.
  public CoverageCount count(String glob) {
    PathGlobs globs = new PathGlobs(List.of(glob));
    return sum(files.values().stream().filter(file -> globs.match(file.path())).toList());
  }

  private static CoverageCount sum(Iterable<FileCoverage> files) {
    CoverageCount count = CoverageCount.NONE;
    for (FileCoverage file : files) {
      count = count.plus(file.count());
    }
    return count;
  }

  /// Whether any report looked at branches.
  public boolean countsBranches() {
    return reports.stream().anyMatch(read -> read.report().countsBranches());
  }
}

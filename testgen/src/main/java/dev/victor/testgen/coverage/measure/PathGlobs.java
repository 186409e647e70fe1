package dev.victor.testgen.coverage.measure;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/// Globs of `project.json` against the path of a file: `**/` may also stand for no folder at all,
/// and the name of a folder means all below it.
public final class PathGlobs {

  private final List<PathMatcher> matchers = new ArrayList<>();

  /// Any of these globs.
  public PathGlobs(List<String> globs) {
    for (String glob : globs) {
      String plain = glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
      matchers.add(matcher(plain));
      matchers.add(matcher(plain + "/**"));
      if (plain.contains("**/")) {
        matchers.add(matcher(plain.replace("**/", "")));
      }
    }
  }

  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }

  /// Whether any of them matches.
  public boolean match(String path) {
    if (path.indexOf('\0') >= 0) {
      return false;
    }
    Path file = Path.of(path);
    return matchers.stream().anyMatch(matcher -> matcher.matches(file));
  }
}

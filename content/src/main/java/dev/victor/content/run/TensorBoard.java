package dev.victor.content.run;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How TensorBoard calls the file of a series that is exported: `run-NAME-tag-MEASURE.csv`, with
/// slashes of both as underscores.
final class TensorBoard {

  private static final Pattern EXPORT = Pattern.compile("(?:run-)?(.+?)-tag-(.+)\\.csv");

  private TensorBoard() {}

  /// The run that a file tells of; its name without the ending when it is no such export.
  static String run(Path file) {
    Matcher export = EXPORT.matcher(name(file));
    return export.matches() ? export.group(1) : name(file).replaceFirst("\\.[^.]+$", "");
  }

  /// The measure of an export; `value` when the file does not say.
  static String measure(Path file) {
    Matcher export = EXPORT.matcher(name(file));
    return export.matches() ? export.group(2) : "value";
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}

package contracts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A dataset as project.json declares it.
 *
 * @param id its name in ids of cases
 * @param path of the file, from the folder of project.json
 * @param column the series; empty for a file of one column
 * @param rows declared, or -1
 * @param missing declared, or -1
 * @param sha256 declared, or empty
 * @param expectedFailures checks of it that are known to fail
 */
public record Dataset(
    String id,
    String path,
    String column,
    long rows,
    long missing,
    String sha256,
    List<ExpectedFailure> expectedFailures) {

  /** A dataset of which nothing but its place is declared. */
  public static Dataset of(String id, String path) {
    return new Dataset(id, path, "", -1, -1, "", List.of());
  }

  public Dataset column(String name) {
    return new Dataset(id, path, name, rows, missing, sha256, expectedFailures);
  }

  public Dataset rows(long count) {
    return new Dataset(id, path, column, count, missing, sha256, expectedFailures);
  }

  public Dataset missing(long count) {
    return new Dataset(id, path, column, rows, count, sha256, expectedFailures);
  }

  public Dataset sha256(String digits) {
    return new Dataset(id, path, column, rows, missing, digits, expectedFailures);
  }

  /** A check that is known to fail until a day (yyyy-mm-dd). */
  public Dataset expectedFailure(String check, String reason, String until) {
    ExpectedFailure one = new ExpectedFailure(check, reason, LocalDate.parse(until));
    List<ExpectedFailure> more = Stream.concat(expectedFailures.stream(), Stream.of(one)).toList();
    return new Dataset(id, path, column, rows, missing, sha256, more);
  }

  /** The same, read from another place. */
  Dataset at(Path file) {
    String place = file.toAbsolutePath().toString();
    return new Dataset(id, place, column, rows, missing, sha256, expectedFailures);
  }

  /** The file: beside the project.json that is nearest above the folder the tests run in. */
  public Path file() {
    String named = System.getProperty("victor.root", "");
    Path folder = Path.of(named).toAbsolutePath();
    while (named.isEmpty() && !Files.exists(folder.resolve("project.json"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException(
            "no project.json in or above "
                + Path.of("").toAbsolutePath()
                + ": run the tests inside the project, or set -Dvictor.root=FOLDER");
      }
    }
    return folder.resolve(path);
  }

  @Override
  public String toString() {
    return id;
  }
}

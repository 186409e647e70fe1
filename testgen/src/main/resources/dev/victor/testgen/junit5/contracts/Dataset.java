package contracts;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A dataset as project.json declares it.
 *
 * @param id its name in ids of cases
 * @param path of the file, from the folder of project.json
 * @param column the series; empty for a file of one column
 * @param rows declared, or -1
 * @param missing declared, or -1
 * @param sha256 declared, or empty
 */
public record Dataset(
    String id, String path, String column, long rows, long missing, String sha256) {

  /** A dataset of which nothing but its place is declared. */
  public static Dataset of(String id, String path) {
    return new Dataset(id, path, "", -1, -1, "");
  }

  public Dataset column(String name) {
    return new Dataset(id, path, name, rows, missing, sha256);
  }

  public Dataset rows(long count) {
    return new Dataset(id, path, column, count, missing, sha256);
  }

  public Dataset missing(long count) {
    return new Dataset(id, path, column, rows, count, sha256);
  }

  public Dataset sha256(String digits) {
    return new Dataset(id, path, column, rows, missing, digits);
  }

  /** The same, read from another place. */
  Dataset at(Path file) {
    return new Dataset(id, file.toAbsolutePath().toString(), column, rows, missing, sha256);
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

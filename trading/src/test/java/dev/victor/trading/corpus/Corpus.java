package dev.victor.trading.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.detect.Statements;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Real files that lie beside the project on some machines; without them these tests are skipped.
final class Corpus {

  private static final Path FOLDER = Path.of("../../shared/data/broker");

  private Corpus() {}

  static Path file(String name) {
    Path file = FOLDER.resolve(name);
    assumeTrue(Files.isReadable(file), "no corpus beside the project");
    return file;
  }

  static StatementFile open(String name) {
    return StatementFile.open(file(name), Path.of(name).getFileName().toString(), Optional.empty());
  }

  static Statement read(String name) {
    return new Statements(List.of()).read(open(name));
  }
}

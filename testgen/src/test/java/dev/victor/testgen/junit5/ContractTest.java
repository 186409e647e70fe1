package dev.victor.testgen.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The contracts are judged by what they find: a sound project passes, each of its bugs does not.
/// Compiles and runs some fifty projects, which takes seconds.
class ContractTest {

  private static final int CASES = 223;

  /// By day every fourth bug is tried; at night every one.
  private static final int STRIDE = Integer.getInteger("mutant.stride", 4);

  @TempDir private static Path folder;
  private static Workshop workshop;

  @BeforeAll
  static void open() throws IOException {
    System.setProperty("victor.root", Workshop.project().toString());
    workshop = new Workshop(folder).withContracts("--release", "17", "-Werror").withProject();
  }

  @AfterAll
  static void close() throws IOException {
    System.clearProperty("victor.root");
    workshop.close();
  }

  @Test
  void a_sound_project_passes_every_check_and_skips_none() throws IOException {
    Workshop.Run run = workshop.run();
    assertThat(run.failures()).isEmpty();
    assertThat(run.skipped()).isZero();
    assertThat(run.passed()).isEqualTo(CASES);
  }

  static List<Mutant> mutants() throws IOException {
    List<Mutant> all =
        Mutant.read(
            Files.readString(Path.of("src/test/resources/dev/victor/testgen/junit5/mutants.txt")));
    return IntStream.range(0, all.size())
        .filter(at -> at % STRIDE == 0)
        .mapToObj(all::get)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mutants")
  void a_bug_is_found_by_its_check(Mutant mutant) throws IOException {
    Workshop.Run run = workshop.run(mutant);
    assertThat(run.failures()).isNotEmpty();
  }

  @Test
  void the_list_names_every_contract() throws IOException {
    Path resources = Path.of("src/main/resources/dev/victor/testgen/junit5");
    try (Stream<Path> files = Files.list(resources.resolve("contracts"))) {
      assertThat(Files.readAllLines(resources.resolve("contracts.list")))
          .isEqualTo(
              files
                  .map(file -> file.getFileName().toString().replace(".java", ""))
                  .sorted()
                  .toList());
    }
  }
}

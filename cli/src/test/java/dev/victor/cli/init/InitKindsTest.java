package dev.victor.cli.init;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.victor.cli.doctor.DoctorCommand;
import dev.victor.cli.play.Played;
import dev.victor.cli.play.Played.Place;
import dev.victor.content.command.DocsCommands;
import dev.victor.core.command.Command;
import dev.victor.core.command.Verb;
import dev.victor.core.project.ProjectSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// In every kind of repository the first minute ends well: the right things were found and nothing
/// was made up, the file fits the schema, the README can be looked at, and the doctor is content.
class InitKindsTest {

  private static Schema schema;

  @TempDir Path temporary;

  @BeforeAll
  static void schema() {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ProjectSchema.text(), InputFormat.JSON);
  }

  static List<Kind> kinds() {
    return Kind.all();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void the_first_minute(Kind kind) throws IOException {
    Place place = lab(kind);
    boolean readme = Files.exists(place.folder().resolve("README.md"));

    Played played = place.play(new InitCommand());

    assertThat(played.err()).isEmpty();
    assertThat(facts(played.out())).isEqualTo(kind.found());
    assertThat(played.out())
        .contains("  victor docs preview readme  ", readme ? "docs new readme" : "docs render");
    assertThat(schema.validate(place.read("project.json"), InputFormat.JSON)).isEmpty();
    assertThat(place.play(docs("preview"), "readme").out()).startsWith("# ");
    assertThat(place.play(new DoctorCommand()).out())
        .doesNotContain("fail ")
        .contains("project.json is right");
    assertThat(place.play(docs(readme ? "new" : "render"), "readme").exit()).isZero();
  }

  private Place lab(Kind kind) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("lab"));
    Place place =
        Place.of(folder, Files.createDirectories(temporary.resolve("home")))
            .git("init", "-q", "-b", "main")
            .git("config", "user.name", "Victor Test")
            .git("config", "user.email", "victor@example.com");
    return kind.made().apply(place);
  }

  private static String facts(String out) {
    return out.substring(out.indexOf('\n') + 1, out.indexOf("next\n"));
  }

  private static Command docs(String verb) {
    return DocsCommands.group().verbs().stream()
        .filter(candidate -> candidate.name().equals(verb))
        .map(Verb::make)
        .findFirst()
        .orElseThrow()
        .get();
  }
}

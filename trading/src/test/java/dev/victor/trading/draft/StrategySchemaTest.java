package dev.victor.trading.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.victor.core.console.Json;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.strategy.Spoken;
import dev.victor.trading.strategy.Strategy;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The published schema of a definition says what the reader does.
class StrategySchemaTest {

  private static final Path PUBLISHED = Path.of("../docs/strategy.schema.json");

  @TempDir Path folder;

  @Test
  void the_published_schema_is_the_one_of_the_reader() throws IOException {
    String schema = Json.write(Strategy.schema());
    if (Boolean.getBoolean("schema.write")) {
      AtomicFile.write(PUBLISHED.toAbsolutePath().normalize(), schema);
      return;
    }

    assertThat(Files.readString(PUBLISHED))
        .as("the schema has drifted: run the test with -Dschema.write=true and commit the file")
        .isEqualTo(schema);
  }

  @ParameterizedTest
  @EnumSource(Template.class)
  void every_template_fits(Template template) {
    assertThat(errors(template.text("s", "d"))).isEmpty();
  }

  @Test
  void conditions_fit_however_deep() {
    assertThat(
            errors(
                plain(
                    """
                    {"not": {"any": [{"ago": {"bars": "$n", "condition": {"all": [{"session": "09:00-10:00"}]}}},
                      {"above": ["close[1]", 2]}]}}
                    """)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"abov\": [\"close\", 10]}",
        "{\"above\": [\"close\", true]}",
        "{\"not\": {\"not\": {\"weekday\": [\"funday\"]}}}",
        "{\"above\": [\"close\", 1], \"below\": [\"close\", 3]}"
      })
  void what_the_reader_refuses_does_not_fit(String condition) {
    assertThat(errors(plain(condition))).isNotEmpty();
  }

  @Test
  void it_is_written_for_editors_and_a_new_definition_names_it() throws IOException {
    Workspace workspace = StrategyWorkspace.in(folder, StrategyWorkspace.PLAIN, "1,1,1,1");

    assertThat(Spoken.by(SchemaOutcome.write(workspace, true)))
        .isEqualTo("strategy.schema.json  would write\n");
    assertThat(folder.resolve("strategy.schema.json")).doesNotExist();
    assertThat(Spoken.by(SchemaOutcome.write(workspace, false)))
        .isEqualTo("strategy.schema.json  written\n");
    assertThat(folder.resolve("strategy.schema.json"))
        .hasContent(Spoken.by(SchemaOutcome.shown()).stripTrailing());
    NewOutcome outcome =
        new NewStrategy(StrategyWorkspace.session(folder))
            .write(new NewStrategy.Wish("x", Template.BREAKOUT.word(), Optional.empty()), false);
    assertThat(outcome.text())
        .startsWith("{\n  \"$schema\": \"../../strategy.schema.json\",\n  \"id\": \"x\",");
    assertThat(errors(outcome.text())).isEmpty();
  }

  private static String plain(String condition) {
    return StrategyWorkspace.PLAIN.replace("{ \"above\": [\"close\", 10] }", condition);
  }

  private static List<Error> errors(String json) {
    return Holder.SCHEMA.validate(json, InputFormat.JSON);
  }

  /// Compiled once: it is the slow part.
  private static final class Holder {
    static final Schema SCHEMA =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Json.write(Strategy.schema()), InputFormat.JSON);
  }
}

package dev.victor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What commands print for scripts is described, and the description is one.
class AnswersTest {

  @TempDir Path folder;

  private JsonNode schemas() throws IOException {
    return JsonMapper.builder()
        .build()
        .readTree(Launch.in(folder).victor("schema --list --json").out());
  }

  @Test
  void every_command_has_a_schema_with_a_title_and_a_sentence() throws IOException {
    List<String> commands = new ArrayList<>();
    VictorCommand.all()
        .forEach(group ->
            group
                .verbs()
                .forEach(verb -> commands.add((group.name() + " " + verb.name()).strip())));
    commands.add("failure");

    JsonNode schemas = schemas();
    assertThat(schemas.fieldNames()).toIterable().containsExactlyElementsOf(commands);
    schemas.forEach(schema -> {
      assertThat(schema.path("title").asText()).startsWith("victor ");
      assertThat(schema.path("description").asText()).endsWith(".");
    });
  }

  @Test
  void every_schema_is_one() throws IOException {
    var draft =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");

    for (JsonNode schema : schemas()) {
      assertThat(draft.validate(schema.toString(), InputFormat.JSON))
          .as(schema.path("title").asText())
          .isEmpty();
    }
  }

  /// A key that is not declared would be one that nobody may rely on.
  @Test
  void every_object_with_fields_says_whether_it_has_more() throws IOException {
    List<String> open = new ArrayList<>();
    for (Map.Entry<String, JsonNode> schema : schemas().properties()) {
      open(schema.getValue(), schema.getKey(), open);
    }

    assertThat(open).isEmpty();
  }

  private static void open(JsonNode schema, String where, List<String> found) {
    if (schema.has("properties") && schema.has("type") && !schema.has("additionalProperties")) {
      found.add(where);
    }
    schema
        .properties()
        .forEach(field -> open(field.getValue(), where + "." + field.getKey(), found));
    if (schema.isArray()) {
      schema.forEach(one -> open(one, where + "[]", found));
    }
  }

  @Test
  void the_schema_of_one_command_is_found_by_its_words() {
    Launch launch = Launch.in(folder);

    assertThat(launch.victor("schema git sync").out()).contains("\"victor git sync --json\"");
    assertThat(launch.victor("schema journal note add").exit()).isZero();
    assertThat(launch.victor("schema failure").out()).contains("\"error\"");
    assertThat(launch.victor("schema git snyc"))
        .isEqualTo(
            new Launch.Result(
                2,
                "",
                "victor schema: no command is called git snyc; did you mean victor schema git"
                    + " sync?\n"));
    assertThat(launch.victor("schema git sync --write").exit()).isEqualTo(2);
    assertThat(launch.victor("schema --list").out())
        .contains("git sync", "The steps, planned or done.");
  }

  @Test
  void a_failure_is_one_object_too() {
    assertThat(Launch.in(folder).victor("docs render --json").out()).contains("\"code\" : 3");
  }
}

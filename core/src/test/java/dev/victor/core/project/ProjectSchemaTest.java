package dev.victor.core.project;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.victor.core.console.Json;
import dev.victor.core.io.AtomicFile;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The published schema says what the reader does, and every component of a record can be written.
class ProjectSchemaTest {

  private static final Path RESOURCE =
      Path.of("src/main/resources/dev/victor/core/project/project.schema.json");

  @Test
  void the_committed_schema_is_the_one_of_the_records() {
    String schema = Json.write(Project.schemaOfFile());
    if (Boolean.getBoolean("schema.write")) {
      AtomicFile.write(RESOURCE, schema);
      return;
    }

    assertThat(ProjectSchema.text())
        .as("the schema has drifted: run the test with -Dschema.write=true and commit the file")
        .isEqualTo(schema);
  }

  @Test
  void a_project_that_uses_every_block_fits() throws IOException {
    assertThat(errors(new String(ProjectFileTest.complete(), StandardCharsets.UTF_8))).isEmpty();
  }

  static List<ProjectErrorsTest.Broken> files() {
    return ProjectErrorsTest.files();
  }

  /// What the schema refuses, the reader refuses; the reader knows more (references, zones, days,
  /// paths).
  @ParameterizedTest
  @MethodSource("files")
  void what_does_not_fit_the_schema_is_refused_by_the_reader(ProjectErrorsTest.Broken broken) {
    assertThat(broken.lines()).isNotEmpty();
    if (broken.name().equals("typo in a key")) {
      assertThat(errors(broken.json())).hasSize(1).first().asString().contains("datset");
    }
    if (broken.name().equals("two errors are both told, in the order of the file")) {
      assertThat(errors(broken.json())).hasSize(1).first().asString().contains("/author/name");
    }
  }

  @Test
  void what_stands_by_default_is_said_to_people_and_to_editors() {
    List<String> untold = new ArrayList<>();
    defaults(Project.schemaOfFile(), "", untold);

    assertThat(untold).isEmpty();
  }

  /// The default of a document's format is its target's ending, which no schema can say.
  @SuppressWarnings("unchecked")
  private static void defaults(Map<String, Object> schema, String path, List<String> untold) {
    String about = String.valueOf(schema.get("description"));
    boolean said = about.matches("(?s).*(by default|unless said|\\(default\\)).*");
    if (said != schema.containsKey("default") && !path.equals("/documents/items/format")) {
      untold.add(path + ": " + about);
    }
    schema.forEach((key, part) -> {
      if (part instanceof Map<?, ?> map) {
        defaults(
            (Map<String, Object>) map, key.equals("properties") ? path : path + "/" + key, untold);
      }
    });
  }

  @Test
  void every_component_of_every_record_is_a_key_of_the_schema() throws IOException {
    List<String> missing = new ArrayList<>();
    compare(Project.class, Project.schemaOfFile(), "", missing);

    assertThat(missing).isEmpty();
  }

  /// Walks records and schema together; `protectedBranches`, `packageName` and `schema` are Java's
  /// names for keys that Java does not allow.
  @SuppressWarnings("unchecked")
  private static void compare(
      Class<?> type, Map<String, Object> schema, String path, List<String> missing) {
    Map<String, Object> properties = (Map<String, Object>) requireNonNull(schema.get("properties"));
    assertThat(properties).as(path).hasSize(type.getRecordComponents().length);
    for (RecordComponent component : type.getRecordComponents()) {
      String key =
          switch (component.getName()) {
            case "protectedBranches" -> "protected";
            case "packageName" -> "package";
            case "schema" -> "$schema";
            default -> component.getName();
          };
      Map<String, Object> property = (Map<String, Object>) properties.get(key);
      if (property == null) {
        missing.add(path + "/" + key);
        continue;
      }
      assertThat((String) property.get("description")).as(path + "/" + key).isNotBlank();
      Class<?> nested = component.getType();
      Map<String, Object> nestedSchema = property;
      if (component.getGenericType() instanceof ParameterizedType list
          && list.getRawType() == List.class
          && list.getActualTypeArguments()[0] instanceof Class<?> element) {
        nested = element;
        nestedSchema = (Map<String, Object>) requireNonNull(property.get("items"));
      }
      if (nested.isRecord()) {
        compare(nested, nestedSchema, path + "/" + key, missing);
      }
    }
  }

  static List<com.networknt.schema.Error> errors(String json) {
    return Holder.SCHEMA.validate(json, InputFormat.JSON);
  }

  /// Compiled once: it is the slow part.
  private static final class Holder {
    static final Schema SCHEMA =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ProjectSchema.text(), InputFormat.JSON);
  }
}

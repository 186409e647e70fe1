package dev.victor.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.cli.play.Played;
import dev.victor.cli.play.Played.Place;
import dev.victor.core.project.ProjectSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

  @TempDir Path folder;

  @Test
  void the_schema_is_printed_anywhere() {
    Played played = Place.of(folder, folder).play(new SchemaCommand(List::of));

    assertThat(played.out()).isEqualTo(ProjectSchema.text());
    assertThat(played.json()).contains("https://json-schema.org/draft/2020-12/schema");
  }

  @Test
  void the_schema_is_written_beside_the_project_once() {
    Place place = Place.of(folder, folder).file("project.json", "{}");
    Path file = folder.resolve("project.schema.json");

    assertThat(place.play(new SchemaCommand(List::of), "--write", "--dry-run").out())
        .isEqualTo("project.schema.json  would write\n");
    assertThat(file).doesNotExist();
    assertThat(place.play(new SchemaCommand(List::of), "--write").out())
        .isEqualTo("project.schema.json  written\n");
    assertThat(file).hasContent(ProjectSchema.text());
    assertThat(place.play(new SchemaCommand(List::of), "--write").json()).contains("\"unchanged\"");
    assertThat(Files.exists(folder.resolve(".victor"))).isFalse();
  }
}

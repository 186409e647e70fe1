package dev.victor.content.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdatesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;
  private Updates updates;

  @BeforeEach
  void workspace() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"p\",\"name\":\"P\"}}");
    updates = new Updates(Workspace.require(folder));
  }

  @Test
  void each_is_a_paragraph_of_its_day() throws IOException {
    assertThat(updates.of(Period.day(DAY, ZoneOffset.UTC))).isEmpty();
    assertThat(updates.add(DAY, "first\nline")).isEqualTo(".victor/updates/2026-11-22.txt");
    updates.add(DAY, "second");
    updates.add(DAY.plusDays(1), "of the next day");

    assertThat(folder.resolve(".victor/updates/2026-11-22.txt"))
        .hasContent("first line\n\nsecond\n");
    assertThat(updates.of(Period.day(DAY, ZoneOffset.UTC))).containsExactly("first line", "second");
    assertThat(updates.of(new Period(DAY, DAY.plusDays(7), ZoneOffset.UTC))).hasSize(3);
    assertThat(updates.last(DAY)).contains("second");
  }

  @Test
  void a_file_edited_by_hand_is_read_as_it_stands() throws IOException {
    updates.add(DAY, "x");
    Files.writeString(
        folder.resolve(".victor/updates/2026-11-22.txt"), "\r\n one\r\ntwo \r\n \r\n\r\nthree");
    Files.writeString(folder.resolve(".victor/updates/notes.txt"), "not a day");
    Files.writeString(folder.resolve(".victor/updates/2026-02-30.txt"), "nor this");

    assertThat(updates.of(Period.all(ZoneOffset.UTC))).containsExactly("one two", "three");
    updates.add(DAY, "four");
    assertThat(updates.of(Period.all(ZoneOffset.UTC))).containsExactly("one two", "three", "four");
  }

  @Test
  void nothing_and_too_much_are_refused() throws IOException {
    assertThatThrownBy(() -> updates.add(DAY, " \n ")).isInstanceOf(UsageError.class);
    assertThatThrownBy(() -> updates.add(DAY, "x".repeat(1 << 17))).isInstanceOf(BadInput.class);
    updates.add(DAY, "x");
    Files.write(folder.resolve(".victor/updates/2026-11-22.txt"), new byte[] {(byte) 0xff});
    assertThatThrownBy(() -> updates.last(DAY)).hasMessageContaining("cannot be read as UTF-8");
  }
}

package dev.victor.content.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostLedgerTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void file() {
    file = folder.resolve("posts.jsonl");
  }

  private static Posted line(int part, String message, int minute) {
    return new Posted("c", "log:1", part, "h" + message, message, NOON.plusSeconds(60L * minute));
  }

  @Test
  void what_was_written_is_read() throws IOException {
    PostLedger ledger = PostLedger.read(file);
    ledger.add(line(1, "7", 0));
    ledger.add(line(2, "8", 1).removed(NOON));

    assertThat(file)
        .hasContent(
            """
            {"channel":"c","doc":"log:1","part":1,"hash":"h7","message":"7","at":"2026-11-22T12:00:00Z"}
            {"channel":"c","doc":"log:1","part":2,"hash":"","message":"8","at":"2026-11-22T12:00:00Z"}
            """);
    assertThat(PostLedger.read(file).standing("c", "log:1")).containsOnlyKeys(1);
    assertThat(PostLedger.read(file).lines()).hasSize(2);
  }

  @Test
  void a_last_line_that_was_cut_off_is_taken_away() throws IOException {
    PostLedger.read(file).add(line(1, "7", 0));
    String whole = Files.readString(file);
    Files.writeString(file, whole + "{\"channel\":\"c\",\"do");

    PostLedger cut = PostLedger.read(file);
    assertThat(cut.lines()).hasSize(1);
    cut.add(line(2, "8", 1));
    assertThat(Files.readString(file)).startsWith(whole + "{\"channel\"");
    assertThat(PostLedger.read(file).lines()).hasSize(2);
  }

  @Test
  void a_last_line_without_its_end_counts() throws IOException {
    PostLedger.read(file).add(line(1, "7", 0));
    Files.writeString(file, Files.readString(file).strip());

    PostLedger.read(file).add(line(2, "8", 1));
    assertThat(PostLedger.read(file).lines()).hasSize(2);
  }

  @Test
  void two_branches_are_merged_by_keeping_both() throws IOException {
    PostLedger ours = PostLedger.read(file);
    ours.add(line(1, "9", 5));
    String late = Files.readString(file);
    Files.delete(file);
    PostLedger.read(file).add(line(1, "7", 0));
    Files.writeString(
        file, "<<<<<<< HEAD\n" + late + "=======\n" + Files.readString(file) + ">>>>>>> other\n");

    assertThat(PostLedger.read(file).standing("c", "log:1").values())
        .extracting(Posted::message)
        .containsExactly("9");
  }

  @Test
  void a_clock_that_was_set_back_does_not_bring_old_lines_back() {
    PostLedger ledger = PostLedger.read(file);
    ledger.add(line(1, "7", 5));
    ledger.add(line(1, "8", 0));

    assertThat(PostLedger.read(file).standing("c", "log:1").values())
        .extracting(Posted::message)
        .containsExactly("8");
  }

  @Test
  void a_damaged_line_is_pointed_at() throws IOException {
    Files.writeString(file, "{}\n");
    assertThatThrownBy(() -> PostLedger.read(file))
        .isInstanceOfSatisfying(
            BadInput.class,
            e -> assertThat(e.line()).contains("posts.jsonl:1: is no line of the ledger"));
  }
}

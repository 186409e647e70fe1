package dev.victor.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.NeedsPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  @Test
  void a_file_is_written_with_its_folders_and_nothing_beside_it() throws IOException {
    Path file = folder.resolve("a/b/c.txt");

    assertThat(AtomicFile.write(file, "hällo\n")).isTrue();

    assertThat(file).hasContent("hällo\n");
    try (Stream<Path> siblings = Files.list(folder.resolve("a/b"))) {
      assertThat(siblings).containsExactly(file);
    }
  }

  @Test
  void an_unchanged_file_is_not_touched() throws IOException {
    Path file = Files.writeString(folder.resolve("c.txt"), "same");
    FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(file, old);

    assertThat(AtomicFile.write(file, "same")).isFalse();
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    assertThat(AtomicFile.write(file, "other")).isTrue();
    assertThat(file).hasContent("other");
  }

  @Test
  void permissions_of_a_replaced_file_stay() throws IOException {
    Path file = Files.writeString(folder.resolve("run"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x---"));

    AtomicFile.write(file, "new");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x---");
  }

  @Test
  void a_link_stays_a_link_and_its_target_is_written() throws IOException {
    Path target = Files.writeString(folder.resolve("target"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), target);

    AtomicFile.write(link, "new");

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(target).hasContent("new");
  }

  @Test
  void what_cannot_be_written_is_said_with_a_remedy_and_nothing_is_left() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "in the way").resolve("child.txt");

    assertThatThrownBy(() -> AtomicFile.write(blocked, "x"))
        .isInstanceOf(NeedsPerson.class)
        .hasMessageContaining("cannot be written");
    assertThat(folder.resolve("file")).hasContent("in the way");
  }

  @Test
  void a_hash_is_the_sha_256_of_the_utf_8_bytes() {
    assertThat(ContentHash.of("abc").hex())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(ContentHash.of("abc").brief()).isEqualTo("ba7816b");
  }
}

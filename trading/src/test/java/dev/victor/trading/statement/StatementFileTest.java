package dev.victor.trading.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.fixture.MadeUpAccount;
import dev.victor.trading.fixture.Mt5Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementFileTest {

  @TempDir Path folder;

  private StatementFile open(Path path) {
    return StatementFile.open(path, "x", Optional.empty());
  }

  private static StatementFile of(byte[] bytes) {
    return StatementFile.of("x.xlsx", bytes, Optional.empty());
  }

  @Test
  void what_cannot_be_read_is_said_plainly() throws IOException {
    assertThatThrownBy(() -> open(folder)).isInstanceOf(BadInput.class).hasMessage("is a folder");
    assertThatThrownBy(() -> open(folder.resolve("none"))).hasMessage("there is no such file");
    assertThatThrownBy(() -> open(Files.createFile(folder.resolve("empty"))))
        .hasMessage("is empty");
    Path sparse = folder.resolve("huge");
    try (var file = new java.io.RandomAccessFile(sparse.toFile(), "rw")) {
      file.setLength(300L << 20);
    }
    assertThatThrownBy(() -> open(sparse)).hasMessage("is larger than 256 MB");
  }

  @Test
  void a_file_without_permission_is_said() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "x");
    Assumptions.assumeTrue(
        secret.toFile().setReadable(false) && !Files.isReadable(secret), "this user reads all");

    assertThatThrownBy(() -> open(secret)).hasMessage("may not be read");
  }

  @Test
  void the_first_bytes_tell_what_a_file_is() {
    assertThat(of("PK\3\4rest".getBytes(StandardCharsets.ISO_8859_1)).kind())
        .isEqualTo(StatementFile.Kind.WORKBOOK);
    assertThat(of("\n<HTML>".getBytes(StandardCharsets.UTF_8)).kind())
        .isEqualTo(StatementFile.Kind.HTML);
    assertThat(of("a,b,c".getBytes(StandardCharsets.UTF_8)).kind())
        .isEqualTo(StatementFile.Kind.TEXT);
    assertThat(of("%PDF-1.7".getBytes(StandardCharsets.UTF_8)).kind())
        .isEqualTo(StatementFile.Kind.BINARY);
    assertThat(of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0, 0, 1}).kind())
        .isEqualTo(StatementFile.Kind.BINARY);
    assertThat(of("<html><body>text".getBytes(StandardCharsets.UTF_16BE)).kind())
        .isEqualTo(StatementFile.Kind.HTML);
    assertThat(of("\ufeff<html>".getBytes(StandardCharsets.UTF_16BE)).kind())
        .isEqualTo(StatementFile.Kind.HTML);
    assertThat(of("\ufeff<html>".getBytes(StandardCharsets.UTF_8)).kind())
        .isEqualTo(StatementFile.Kind.HTML);
  }

  @Test
  void an_archive_that_unpacks_to_too_much_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 600; i++) {
        zip.write(zeros);
      }
    }

    assertThatThrownBy(() -> of(bytes.toByteArray()).firstRows())
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("unpacks to more than 512 MB");
  }

  @Test
  void an_archive_of_too_many_files_or_none_at_all_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      byte[] noise = new byte[300];
      for (int i = 0; i < 2_100; i++) {
        zip.putNextEntry(new ZipEntry("file" + i));
        zip.write(noise);
      }
    }

    assertThatThrownBy(() -> of(bytes.toByteArray()).firstRows()).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> of("PK\3\4".getBytes(StandardCharsets.ISO_8859_1)).firstRows())
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("damaged workbook");
  }

  @Test
  void a_workbook_with_a_document_type_reads_no_other_file() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP SECRET");
    byte[] evil =
        rewritten(
            new Mt5Page(MadeUpAccount.week()).workbook(),
            "xl/sharedStrings.xml",
            xml ->
                xml.replaceFirst(
                        "\\?>",
                        "?><!DOCTYPE sst [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>")
                    .replaceFirst(
                        "<t>Jane Doe</t>|<t xml:space=\"preserve\">Jane Doe</t>",
                        "<t>&secret;</t>"));

    try {
      List<Row> rows = of(evil).firstRows();
      assertThat(rows.toString()).doesNotContain("TOP SECRET");
    } catch (BadInput refused) {
      assertThat(refused.what()).contains("damaged");
    }
  }

  private byte[] rewritten(
      byte[] workbook, String name, java.util.function.UnaryOperator<String> change)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Path copy = Files.write(folder.resolve("copy.xlsx"), workbook);
    try (ZipFile in = new ZipFile(copy.toFile());
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.getInputStream(entry).readAllBytes();
        out.write(
            entry.getName().equals(name)
                ? change
                    .apply(new String(content, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : content);
      }
    }
    return bytes.toByteArray();
  }
}

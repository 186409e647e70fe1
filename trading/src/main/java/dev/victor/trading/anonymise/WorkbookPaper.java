package dev.victor.trading.anonymise;

import dev.victor.core.failure.BadInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// A workbook: the texts of its sheets are cells, and so is what it says of its author. Pictures
/// become one grey dot, printer settings nothing.
final class WorkbookPaper implements Paper {

  private static final long LARGEST = 512L << 20;

  /// Shared strings, strings within cells, the runs of formatted ones, values of cells and charts.
  private static final Pattern TEXT =
      Pattern.compile("(?s)(<(?:\\w+:)?[tv](?:\\s[^>]*)?>)([^<]*)(</)");

  /// What lies between any tags.
  private static final Pattern PROPERTY = Pattern.compile("(?s)(>)([^<]+)(</)");

  private static final Pattern SHEET_NAME = Pattern.compile("(<sheet [^>]*?name=\")([^\"]*)(\")");

  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgAB4iG8MwAAAABJRU5ErkJggg==");

  private final String name;
  private final byte[] bytes;

  /// @param name of the file, for messages
  /// @param bytes the archive
  WorkbookPaper(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  @Override
  public byte[] rewritten(UnaryOperator<String> cell) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    try (ZipFile in =
            ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
        ZipOutputStream zip = new ZipOutputStream(out)) {
      long left = LARGEST;
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        byte[] part = content(in, entry, left);
        left -= part.length;
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(0);
        zip.putNextEntry(copy);
        zip.write(part(entry.getName(), part, cell));
        zip.closeEntry();
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new BadInput(name, "is a damaged workbook", "export or download it again", e);
    }
    return out.toByteArray();
  }

  private byte[] content(ZipFile in, ZipArchiveEntry entry, long most) throws IOException {
    try (InputStream content = in.getInputStream(entry)) {
      byte[] part = content.readNBytes((int) most + 1);
      if (part.length > most) {
        throw new BadInput(name, "unpacks to too much", "get the file from the terminal itself");
      }
      return part;
    }
  }

  private static byte[] part(String name, byte[] part, UnaryOperator<String> cell) {
    if (name.startsWith("docProps/") && name.endsWith(".xml")) {
      return xml(part, PROPERTY, cell);
    }
    if (name.equals("xl/workbook.xml")) {
      return xml(part, SHEET_NAME, cell);
    }
    if (name.startsWith("xl/media/")) {
      return DOT;
    }
    if (name.startsWith("xl/printerSettings")) {
      return new byte[0];
    }
    return name.endsWith(".xml") ? xml(part, TEXT, cell) : part;
  }

  /// MetaTrader writes its parts in UTF-16.
  private static byte[] xml(byte[] part, Pattern cells, UnaryOperator<String> cell) {
    Charset charset = charset(part);
    return cells
        .matcher(new String(part, charset))
        .replaceAll(found ->
            Matcher.quoteReplacement(found.group(1) + cell.apply(found.group(2)) + found.group(3)))
        .getBytes(charset);
  }

  private static Charset charset(byte[] part) {
    if (part.length > 1 && part[0] == (byte) 0xFF && part[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return part.length > 1 && part[0] == (byte) 0xFE && part[1] == (byte) 0xFF
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_8;
  }

  @Override
  public Stream<String> texts() {
    try (ZipFile in =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      List<String> texts = new ArrayList<>();
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        byte[] part = content(in, entry, LARGEST);
        texts.add(new String(part, charset(part)));
      }
      return texts.stream();
    } catch (IOException | IllegalArgumentException e) {
      throw new BadInput(name, "is a damaged workbook", "export or download it again", e);
    }
  }
}

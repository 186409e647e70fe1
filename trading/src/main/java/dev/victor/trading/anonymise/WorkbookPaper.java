package dev.victor.trading.anonymise;

import dev.victor.core.failure.BadInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/// A workbook: the texts of its sheets and charts are cells, and so are the names in it. Pictures
/// become one grey dot; parts without figures go.
final class WorkbookPaper implements Paper {

  private static final long LARGEST = 512L << 20;

  private static final String MARK = "\uFEFF";

  /// Shared strings, strings within cells, the runs of formatted ones, values of cells and charts.
  private static final Pattern TEXT =
      Pattern.compile("(?s)(<(?:\\w+:)?[tv](?:\\s[^>]*)?>)([^<]*)(</)");

  private static final Pattern SHEET_NAME =
      Pattern.compile("(<(?:\\w+:)?sheet\\s[^>]*?\\bname=[\"'])([^\"']*)([\"'])");

  /// Of shapes, themes and their fonts and colours.
  private static final Pattern NAME =
      Pattern.compile(
          "(<(?:\\w+:)?(?:cNvPr|theme|clrScheme|fontScheme|fmtScheme)\\s[^>]*?\\bname=[\"'])"
              + "([^\"']*)([\"'])");

  /// Words within the format of a number.
  private static final Pattern FORMAT_WORD = Pattern.compile("(&quot;)(.*?)(&quot;)");

  /// Where a chart has its values from.
  private static final Pattern ORIGIN =
      Pattern.compile("(?s)(<(?:\\w+:)?f(?:\\s[^>]*)?>)([^<]*)(</)");

  private static final Pattern RANGE = Pattern.compile("(.*)(![$A-Z0-9:]+)");

  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgAB4iG8MwAAAABJRU5ErkJggg==");

  private final String name;
  private final byte[] bytes;
  private @Nullable Map<String, String> kept;

  /// @param name of the file, for messages
  /// @param bytes the archive
  WorkbookPaper(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  @Override
  public byte[] rewritten(UnaryOperator<String> cell) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : kept().entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part(part.getKey(), part.getValue(), cell));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw damaged(e);
    }
    return out.toByteArray();
  }

  private Map<String, String> kept() {
    if (kept == null) {
      kept = new WorkbookParts(decoded()).kept();
    }
    return kept;
  }

  private Map<String, String> decoded() {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipFile in =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      long left = LARGEST;
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        byte[] part = content(in, entry, left);
        left -= part.length;
        parts.put(entry.getName(), decoded(part));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(e);
    }
    return parts;
  }

  /// With its mark where it is in UTF-16.
  private static String decoded(byte[] part) {
    Charset charset = charset(part);
    String text = new String(part, charset);
    return charset.equals(StandardCharsets.UTF_8) && text.startsWith(MARK)
        ? text.substring(MARK.length())
        : text;
  }

  private BadInput damaged(Exception e) {
    return new BadInput(name, "is a damaged workbook", "export or download it again", e);
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

  private static byte[] part(String name, String text, UnaryOperator<String> cell) {
    if (name.startsWith("xl/media/")) {
      return DOT.clone();
    }
    return encoded(
        name.startsWith("xl/") && !name.contains("_rels/") ? xml(name, text, cell) : text);
  }

  private static String xml(String name, String text, UnaryOperator<String> cell) {
    if (name.startsWith("xl/workbook")) {
      return replaced(text, SHEET_NAME, cell);
    }
    if (name.startsWith("xl/styles")) {
      return replaced(text, FORMAT_WORD, cell);
    }
    String named = replaced(replaced(text, TEXT, cell), NAME, cell);
    return name.startsWith("xl/charts/")
        ? replaced(named, ORIGIN, origin -> origin(origin, cell))
        : named;
  }

  /// A range keeps its place under the new name of its sheet; anything else goes.
  private static String origin(String origin, UnaryOperator<String> cell) {
    Matcher range = RANGE.matcher(origin);
    return range.matches() ? cell.apply(range.group(1)) + range.group(2) : "";
  }

  /// The second of the three groups that a pattern finds is what is rewritten.
  private static String replaced(String text, Pattern cells, UnaryOperator<String> cell) {
    return cells
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(found.group(1) + cell.apply(found.group(2)) + found.group(3)));
  }

  /// MetaTrader writes its parts in UTF-16, with a mark.
  private static byte[] encoded(String text) {
    return text.getBytes(
        text.startsWith(MARK) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
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
    Map<String, String> parts = decoded();
    return Stream.concat(parts.keySet().stream(), parts.values().stream());
  }
}

package dev.victor.trading.statement;

import dev.victor.core.failure.BadInput;
import dev.victor.core.io.ContentHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A file that may be a statement: its bytes, read once, and its rows.
public final class StatementFile {

  /// What the first bytes say.
  public enum Kind {
    /// A zip archive that should be a workbook.
    WORKBOOK,
    /// Marked-up text.
    HTML,
    /// Any other text.
    TEXT,
    /// Neither.
    BINARY
  }

  /// Workbooks and pages are held in memory.
  private static final long LARGEST = 256L << 20;

  /// Other text is read as a stream.
  private static final long LARGEST_TEXT = 2L << 30;

  private static final int HEAD = 4000;
  private static final int START = 1 << 16;

  private final String name;
  private final Source source;
  private final Optional<Charset> charset;
  private final byte[] start;
  private final Kind kind;
  private byte @Nullable [] bytes;
  private @Nullable String text;
  private @Nullable Charset encoding;
  private @Nullable List<Row> first;
  private boolean checked;

  private StatementFile(String name, Source source, Optional<Charset> charset) throws IOException {
    this.name = name;
    this.source = source;
    this.charset = charset;
    try (InputStream in = source.open()) {
      this.start = in.readNBytes(START);
    }
    this.kind = kind(start);
  }

  /// Opens a file for reading; a text may be packed by gzip.
  ///
  /// @param path where it is
  /// @param name as messages call it
  /// @param charset code page of an unlabelled text, when the user knows it
  /// @throws BadInput when it is not there, a folder, unreadable, empty or too large
  public static StatementFile open(Path path, String name, Optional<Charset> charset) {
    try {
      if (Files.isDirectory(path)) {
        throw new BadInput(name, "is a folder", "name the statement files in it");
      }
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        throw new BadInput(name, "is no regular file", "name a statement file");
      }
      return of(name, Source.of(path), charset);
    } catch (IOException e) {
      throw Source.trouble(name, e);
    }
  }

  /// A file whose bytes are already here.
  ///
  /// @throws BadInput when there are none
  public static StatementFile of(String name, byte[] bytes, Optional<Charset> charset) {
    try {
      return of(name, new Source.Bytes(bytes), charset);
    } catch (IOException e) {
      throw Source.trouble(name, e);
    }
  }

  private static StatementFile of(String name, Source source, Optional<Charset> charset)
      throws IOException {
    if (source.size() == 0) {
      throw new BadInput(name, "is empty", "export the statement again");
    }
    StatementFile file = new StatementFile(name, source, charset);
    if (source instanceof Source.Gzipped && file.kind != Kind.TEXT) {
      throw new BadInput(name, "is packed, and holds no text", "unpack it: gunzip " + name);
    }
    long largest = file.kind == Kind.TEXT ? LARGEST_TEXT : LARGEST;
    if (source.size() > largest) {
      throw new BadInput(
          name, "is larger than " + (largest >> 20) + " MB", "export a shorter period");
    }
    return file;
  }

  /// As messages call it.
  public String name() {
    return name;
  }

  /// What the first bytes say.
  public Kind kind() {
    return kind;
  }

  /// What the content is known by.
  public ContentHash hash() {
    try (InputStream in = source.open()) {
      return ContentHash.of(in);
    } catch (IOException e) {
      throw Source.trouble(name, e);
    }
  }

  /// Fails when the file was written to since it was opened, so that nothing half-written is kept.
  ///
  /// @throws BadInput saying so
  public void checkUnchanged() {
    try {
      source.checkUnchanged(name);
    } catch (IOException e) {
      throw Source.trouble(name, e);
    }
  }

  /// The whole text of a file that is no workbook.
  public String text() {
    if (text == null) {
      text = CodePage.decode(bytes(), charset);
    }
    return text;
  }

  /// The text as a stream, its byte order mark left out: for files too large to hold. The caller
  /// closes it.
  public Reader reader() {
    try {
      if (encoding == null) {
        try (InputStream in = source.open()) {
          encoding = CodePage.of(start, in, charset);
        }
      }
      return new BufferedReader(new InputStreamReader(stream(), encoding), 1 << 16);
    } catch (IOException e) {
      throw Source.trouble(name, e);
    }
  }

  /// The bytes of a text as a stream, its byte order mark left out. The caller closes it.
  public InputStream stream() throws IOException {
    InputStream in = source.open();
    in.skipNBytes(CodePage.markLength(start));
    return in;
  }

  private byte[] bytes() {
    if (bytes == null) {
      try (InputStream in = source.open()) {
        bytes = in.readAllBytes();
      } catch (IOException e) {
        throw Source.trouble(name, e);
      }
    }
    return bytes;
  }

  /// The first characters of the text, in lower case.
  public String head() {
    String beginning = beginning();
    return beginning.substring(0, Math.min(HEAD, beginning.length())).toLowerCase(Locale.ROOT);
  }

  /// The lines in the first 64 KB of the text.
  public String beginning() {
    int end = start.length;
    if (end == START) {
      while (end > 0 && start[end - 1] != '\n') {
        end--;
      }
    }
    return CodePage.decode(end == 0 ? start : Arrays.copyOf(start, end), charset);
  }

  /// Hands on each row of the html tables or of the first worksheet, until `wanted` answers false.
  ///
  /// @throws BadInput when the workbook is damaged, too large, or a web page
  public void rows(Predicate<Row> wanted) {
    if (kind == Kind.WORKBOOK) {
      worksheets().each(wanted);
    } else {
      new HtmlRows(name, text()).each(wanted);
    }
  }

  /// Hands on each row below a heading, until `wanted` answers false; the heading is looked for in
  /// the first rows of every worksheet of a workbook.
  ///
  /// @throws BadInput when the workbook is damaged, too large, or a web page
  public void rowsBelow(Predicate<Row> heading, Predicate<Row> wanted) {
    worksheets().eachBelow(heading, wanted);
  }

  private WorksheetRows worksheets() {
    if (!checked) {
      new Archive(name, bytes()).check();
      checked = true;
    }
    return new WorksheetRows(name, bytes());
  }

  /// The first rows, at most twelve.
  public List<Row> firstRows() {
    if (first == null) {
      List<Row> rows = new ArrayList<>();
      rows(row -> {
        rows.add(row);
        return rows.size() < 12;
      });
      first = List.copyOf(rows);
    }
    return first;
  }

  /// Whether a text ends as an html file must: one that was cut off does not.
  public boolean endsAsHtml() {
    String whole = text();
    String tail = whole.substring(Math.max(0, whole.length() - 400)).toLowerCase(Locale.ROOT);
    return tail.contains("</html>");
  }

  /// A failure about the file as a whole.
  public BadInput refused(String what, String remedy) {
    return new BadInput(name, what, remedy);
  }

  /// The failure of a file that ends too early.
  public BadInput cutOff() {
    return refused(
        "is cut off: its end is missing", "nothing was stored; export or download it again");
  }

  private static Kind kind(byte[] bytes) {
    if (bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] <= 8 && bytes[3] <= 8) {
      return Kind.WORKBOOK;
    }
    String start =
        CodePage.decode(Arrays.copyOf(bytes, Math.min(bytes.length, 2000)), Optional.empty());
    String plain = start.stripLeading().toLowerCase(Locale.ROOT);
    if (plain.startsWith("<!doctype html")
        || plain.startsWith("<html")
        || plain.contains("<html")) {
      return Kind.HTML;
    }
    return start.indexOf('\0') >= 0 || start.startsWith("%PDF") ? Kind.BINARY : Kind.TEXT;
  }
}

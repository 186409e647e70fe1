package dev.victor.trading.statement;

import dev.victor.core.failure.BadInput;
import dev.victor.core.io.ContentHash;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private static final long LARGEST = 256L << 20;
  private static final int HEAD = 4000;

  private final String name;
  private final byte[] bytes;
  private final Optional<Charset> charset;
  private final Kind kind;
  private @Nullable String text;
  private @Nullable List<Row> first;
  private boolean checked;

  private StatementFile(String name, byte[] bytes, Optional<Charset> charset) {
    this.name = name;
    this.bytes = bytes;
    this.charset = charset;
    this.kind = kind(bytes);
  }

  /// Opens a file for reading.
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
      long size = Files.size(path);
      if (size > LARGEST) {
        throw new BadInput(
            name, "is larger than " + (LARGEST >> 20) + " MB", "export a shorter period");
      }
      return of(name, Files.readAllBytes(path), charset);
    } catch (NoSuchFileException e) {
      throw new BadInput(name, "there is no such file", "check the path", e);
    } catch (AccessDeniedException e) {
      throw new BadInput(
          name, "may not be read", "give yourself read permission, e.g. chmod u+r", e);
    } catch (IOException e) {
      throw new BadInput(name, "cannot be read (" + e.getMessage() + ")", "copy it again", e);
    }
  }

  /// A file whose bytes are already here.
  ///
  /// @throws BadInput when there are none
  public static StatementFile of(String name, byte[] bytes, Optional<Charset> charset) {
    if (bytes.length == 0) {
      throw new BadInput(name, "is empty", "export the statement again");
    }
    return new StatementFile(name, bytes, charset);
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
    return ContentHash.of(bytes);
  }

  /// The whole text of a file that is no workbook.
  public String text() {
    if (text == null) {
      text = CodePage.decode(bytes, charset);
    }
    return text;
  }

  /// The first characters of the text, in lower case.
  public String head() {
    String whole = text();
    return whole.substring(0, Math.min(HEAD, whole.length())).toLowerCase(Locale.ROOT);
  }

  /// Hands on each row of the html tables or of the first worksheet, until `wanted` answers false.
  ///
  /// @throws BadInput when the workbook is damaged, too large, or a web page
  public void rows(Predicate<Row> wanted) {
    if (kind == Kind.WORKBOOK) {
      if (!checked) {
        new Archive(name, bytes).check();
        checked = true;
      }
      new WorksheetRows(name, bytes).each(wanted);
    } else {
      new HtmlRows(name, text()).each(wanted);
    }
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
        CodePage.decode(
            java.util.Arrays.copyOf(bytes, Math.min(bytes.length, 2000)), Optional.empty());
    String plain = start.stripLeading().toLowerCase(Locale.ROOT);
    if (plain.startsWith("<!doctype html")
        || plain.startsWith("<html")
        || plain.contains("<html")) {
      return Kind.HTML;
    }
    return start.indexOf('\0') >= 0 || start.startsWith("%PDF") ? Kind.BINARY : Kind.TEXT;
  }
}

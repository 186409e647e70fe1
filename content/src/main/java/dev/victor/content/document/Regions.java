package dev.victor.content.document;

import dev.victor.core.failure.BadInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The regions of one file: what stands between `victor:begin ID` and `victor:end ID`.
///
/// The text may be any bytes read as ISO 8859-1: markers are ASCII, and what is not between them is
/// only carried over. A marker stands alone on its line, indented at most three blanks, outside
/// code blocks. Faulty markers are bad input; nothing is ever guessed or appended.
final class Regions {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final int DEEPEST_INDENT = 3;
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  /// One region.
  ///
  /// @param id named by both markers
  /// @param line of the begin marker
  /// @param from offset behind the begin marker's line
  /// @param to offset of the end marker's line; -1 while it is open
  private record Region(String id, int line, int from, int to) {}

  private final String file;
  private final CommentSyntax syntax;
  private final String text;
  private final List<Region> regions = new ArrayList<>();
  private @Nullable Region open;

  private Regions(String file, CommentSyntax syntax, String text) {
    this.file = file;
    this.syntax = syntax;
    this.text = text;
  }

  /// Finds the regions of `text`; `file` is what messages call it.
  ///
  /// @throws BadInput when a marker is missing, doubled, crossed, nested or misspelt
  static Regions in(String file, CommentSyntax syntax, String text) {
    Regions found = new Regions(file, syntax, text);
    found.scan();
    return found;
  }

  private void scan() {
    CodeFence fence = new CodeFence();
    int line = 0;
    int at = 0;
    while (at < text.length()) {
      int newline = text.indexOf('\n', at);
      int next = newline < 0 ? text.length() : newline + 1;
      String content = text.substring(at, newline < 0 ? next : newline);
      if (++line == 1 && content.startsWith(BYTE_ORDER_MARK)) {
        content = content.substring(BYTE_ORDER_MARK.length());
      }
      boolean quoted = syntax.fences() && fence.takes(content.stripTrailing());
      if (!quoted && !deep(content)) {
        Optional<String> said = syntax.said(content);
        if (said.isPresent()) {
          marker(said.get(), content.strip(), line, at, next);
        }
      }
      at = next;
    }
    if (open != null) {
      throw fault(
          open.line(),
          "region " + open.id() + " never ends",
          "write " + syntax.end(open.id()) + " below it");
    }
  }

  private static boolean deep(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent > DEEPEST_INDENT || (indent < line.length() && line.charAt(indent) == '\t');
  }

  private void marker(String said, String shown, int line, int from, int next) {
    int blank = said.indexOf(' ');
    String word = blank < 0 ? said : said.substring(0, blank);
    String id = blank < 0 ? "" : said.substring(blank).strip();
    if (!ID.matcher(id).matches() || !(word.equals("begin") || word.equals("end"))) {
      throw fault(
          line,
          "not a marker: " + shown,
          "write " + syntax.begin("ID") + " or " + syntax.end("ID"));
    }
    if (word.equals("begin")) {
      begin(id, line, next);
    } else {
      end(id, line, from);
    }
  }

  private void begin(String id, int line, int from) {
    if (open != null) {
      String what =
          open.id().equals(id)
              ? "region " + id + " begins again (first in line " + open.line() + ")"
              : "region "
                  + id
                  + " begins inside region "
                  + open.id()
                  + " (line "
                  + open.line()
                  + ")";
      throw fault(line, what, "write " + syntax.end(open.id()) + " above it");
    }
    for (Region earlier : regions) {
      if (earlier.id().equals(id)) {
        throw fault(
            line,
            "region " + id + " is here a second time (first in line " + earlier.line() + ")",
            "remove one of the two");
      }
    }
    open = new Region(id, line, from, -1);
  }

  private void end(String id, int line, int to) {
    if (open == null) {
      throw fault(
          line,
          "region " + id + " ends but never began",
          "write " + syntax.begin(id) + " above it");
    }
    if (!open.id().equals(id)) {
      throw fault(
          line,
          "region " + id + " ends inside region " + open.id() + " (line " + open.line() + ")",
          "write " + syntax.end(open.id()) + " first");
    }
    regions.add(new Region(id, open.line(), open.from(), to));
    open = null;
  }

  private BadInput fault(int line, String what, String remedy) {
    return new BadInput(file + ":" + line, what, remedy);
  }

  /// The whole text with `content` in the region `id`, with the line ends of its begin marker.
  ///
  /// @param template what messages call the maker of `content`
  /// @throws BadInput when there is no such region, or `content` would break the markers
  String filled(String id, String content, String template) {
    Region region =
        regions.stream()
            .filter(candidate -> candidate.id().equals(id))
            .findFirst()
            .orElseThrow(() ->
                new BadInput(
                    file,
                    "there is no region " + id,
                    "write these two lines where it belongs: "
                        + syntax.begin(id)
                        + " and "
                        + syntax.end(id)));
    String filled =
        text.substring(0, region.from()) + fitted(region, content) + text.substring(region.to());
    List<String> expected = regions.stream().map(Region::id).toList();
    if (!ids(filled).equals(expected)) {
      throw new BadInput(
          template, "makes a marker or leaves a code block open in " + file, "mend the template");
    }
    return filled;
  }

  private List<String> ids(String changed) {
    try {
      return in(file, syntax, changed).regions.stream().map(Region::id).toList();
    } catch (BadInput broken) {
      return List.of();
    }
  }

  /// Ended by one line end, unless it is empty.
  private String fitted(Region region, String content) {
    String body = content.strip().isEmpty() ? "" : withoutBlankEnds(content) + "\n";
    boolean windows = text.startsWith("\r\n", region.from() - 2);
    return windows ? body.replace("\n", "\r\n") : body;
  }

  private static String withoutBlankEnds(String content) {
    int from = 0;
    while (content.charAt(from) == '\n') {
      from++;
    }
    return content.substring(from).stripTrailing();
  }
}

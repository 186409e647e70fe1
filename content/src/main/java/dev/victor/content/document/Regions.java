package dev.victor.content.document;

import dev.victor.core.failure.BadInput;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The regions of one file: what stands between `victor:begin ID` and `victor:end ID`.
///
/// The text may be any bytes read as ISO 8859-1: markers are ASCII, and what is not between them is
/// only carried over. Faulty markers are bad input; nothing is ever guessed or appended.
final class Regions {

  /// One region.
  ///
  /// @param begin its first marker
  /// @param end its last marker
  /// @param held what stands between them
  private record Region(MarkerLine begin, MarkerLine end, GeneratedText held) {
    String id() {
      return begin.marker().name();
    }
  }

  /// A region that was filled.
  ///
  /// @param text the whole text of the file
  /// @param held what stood in the region
  /// @param made what stands there now
  /// @param line where the region begins
  /// @param edited whether what stood there was edited by hand, and would be lost
  record Filled(String text, GeneratedText held, GeneratedText made, int line, boolean edited) {}

  private final String file;
  private final CommentSyntax syntax;
  private final String text;
  private final List<Region> regions = new ArrayList<>();

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
    @Nullable MarkerLine open = null;
    for (MarkerLine line : MarkerLine.in(file, 1, syntax, text)) {
      switch (line.marker().word()) {
        case BEGIN -> {
          refuse(line, open);
          open = line;
        }
        case END -> {
          regions.add(region(open, line));
          open = null;
        }
        case KEEP, END_KEEP -> {
          if (open == null) {
            throw fault(
                line.line(),
                "kept part " + line.marker().name() + " is outside of any region",
                "remove its markers: what is outside is kept anyway");
          }
        }
      }
    }
    if (open != null) {
      String id = open.marker().name();
      throw fault(
          open.line(), "region " + id + " never ends", "write " + syntax.end(id) + " below it");
    }
  }

  private void refuse(MarkerLine begin, @Nullable MarkerLine open) {
    String id = begin.marker().name();
    if (open != null) {
      String outer = open.marker().name();
      String what =
          outer.equals(id)
              ? "region " + id + " begins again (first in line " + open.line() + ")"
              : "region " + id + " begins inside region " + outer + " (line " + open.line() + ")";
      throw fault(begin.line(), what, "write " + syntax.end(outer) + " above it");
    }
    for (Region earlier : regions) {
      if (earlier.id().equals(id)) {
        throw fault(
            begin.line(),
            "region "
                + id
                + " is here a second time (first in line "
                + earlier.begin().line()
                + ")",
            "remove one of the two");
      }
    }
  }

  private Region region(@Nullable MarkerLine begin, MarkerLine end) {
    String id = end.marker().name();
    if (begin == null) {
      throw fault(
          end.line(),
          "region " + id + " ends but never began",
          "write " + syntax.begin(id) + " above it");
    }
    String open = begin.marker().name();
    if (!open.equals(id)) {
      throw fault(
          end.line(),
          "region " + id + " ends inside region " + open + " (line " + begin.line() + ")",
          "write " + syntax.end(open) + " first");
    }
    String between = text.substring(begin.next(), end.from());
    return new Region(begin, end, GeneratedText.of(file, begin.line() + 1, syntax, between));
  }

  private BadInput fault(int line, String what, String remedy) {
    return new BadInput(file + ":" + line, what, remedy);
  }

  /// The whole text with `content` in the region `id`, with the line ends of its begin marker; what
  /// is kept there stays, and the begin marker bears the seal of the rest.
  ///
  /// @param template what messages call the maker of `content`
  /// @throws BadInput when there is no such region, or `content` would break the markers
  Filled filled(String id, String content, String template) {
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
    GeneratedText fresh = GeneratedText.of(template, 1, syntax, fitted(region, content));
    String between = fresh.keeping(region.held());
    GeneratedText made = GeneratedText.of(template, 1, syntax, between);
    String filled =
        text.substring(0, region.begin().from())
            + sealed(region.begin(), made.seal())
            + between
            + text.substring(region.end().from());
    if (!names(filled).equals(names(made, id))) {
      throw new BadInput(
          template, "makes a marker or leaves a code block open in " + file, "mend the template");
    }
    @Nullable Seal seal = region.begin().marker().seal();
    boolean edited =
        seal != null && !seal.equals(region.held().seal()) && !between.equals(region.held().text());
    return new Filled(filled, region.held(), made, region.begin().line(), edited);
  }

  /// The line of a begin marker with its seal: as it was written, when that is the seal it has.
  private String sealed(MarkerLine begin, Seal seal) {
    String line = text.substring(begin.from(), begin.next());
    Marker marker = begin.marker();
    if (seal.equals(marker.seal())) {
      return line;
    }
    int from = line.indexOf(syntax.open());
    int to = line.stripTrailing().length();
    Marker sealed = new Marker(marker.word(), marker.name(), seal);
    return line.substring(0, from) + syntax.written(sealed) + line.substring(to);
  }

  /// Names of regions and kept parts, in order.
  private List<String> names(String changed) {
    try {
      return in(file, syntax, changed).regions.stream()
          .flatMap(region -> names(region.id(), region.held()))
          .toList();
    } catch (BadInput broken) {
      return List.of();
    }
  }

  private List<String> names(GeneratedText made, String id) {
    return regions.stream()
        .flatMap(region -> names(region.id(), region.id().equals(id) ? made : region.held()))
        .toList();
  }

  private static Stream<String> names(String id, GeneratedText held) {
    return Stream.concat(Stream.of(id), held.parts().stream().map(part -> id + "/" + part.name()));
  }

  /// Ended by one line end, unless it is empty.
  private String fitted(Region region, String content) {
    if (content.isBlank()) {
      return "";
    }
    String body = withoutBlankEnds(content) + "\n";
    String indent = region.begin().indent();
    if (syntax.indents() && !indent.isEmpty()) {
      body = body.replaceAll("(?md)^(?=[^\n])", indent);
    }
    if (syntax.apart()) {
      body = "\n" + body + "\n";
    }
    boolean windows = text.startsWith("\r\n", region.begin().next() - 2);
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

package dev.victor.content.channel;

import dev.victor.content.channel.Breaks.Break;
import dev.victor.content.channel.Breaks.Strength;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts a text by its structure, so that every part fits: between pieces, then between lines,
/// sentences and words. A heading goes with what it leads; a block of code is closed at the end of
/// a part and opened again in the next. Only a word that is longer than a part is cut, between
/// characters as people see them.
final class Splitter {

  private final int limit;
  private final List<String> parts = new ArrayList<>();
  private final StringBuilder part = new StringBuilder();

  /// The headings at the end of the part, where they begin; -1 for none.
  private int headings = -1;

  private Piece last = new Piece.Heading("");

  private Splitter(int limit) {
    this.limit = limit;
  }

  /// The parts of a text, none longer than `limit`; a heading longer than a quarter of that is cut
  /// like any other words.
  static List<String> split(List<Piece> pieces, int limit) {
    Splitter splitter = new Splitter(limit);
    for (Piece piece : pieces) {
      splitter.add(
          piece instanceof Piece.Heading(var line) && line.length() > limit / 4
              ? new Piece.Words("", "", line)
              : piece);
    }
    splitter.flush();
    return List.copyOf(splitter.parts);
  }

  private void add(Piece piece) {
    String text = piece.whole();
    if (text.isBlank()) {
      return;
    }
    if (!fits(piece, text.length())) {
      carryOver();
    }
    if (fits(piece, text.length())) {
      append(piece, text);
      return;
    }
    if (!part.isEmpty() && (!carried() || part.length() > limit / 2)) {
      flush();
    }
    List<String> chunks = chunks(piece);
    for (int i = 0; i < chunks.size(); i++) {
      if (!fits(piece, chunks.get(i).length())) {
        flush();
      }
      append(piece, chunks.get(i));
      if (i + 1 < chunks.size()) {
        flush();
      }
    }
  }

  private boolean fits(Piece piece, int length) {
    return part.length() + gap(piece).length() + length <= limit;
  }

  /// Whether the part holds headings only.
  private boolean carried() {
    return headings == 0;
  }

  private void append(Piece piece, String text) {
    part.append(gap(piece));
    if (piece instanceof Piece.Heading) {
      headings = headings < 0 ? part.length() : headings;
    } else {
      headings = -1;
    }
    part.append(text);
    last = piece;
  }

  private String gap(Piece next) {
    if (part.isEmpty()) {
      return "";
    }
    boolean together =
        last instanceof Piece.Heading
            || (last instanceof Piece.Words before
                && next instanceof Piece.Words words
                && before.listed()
                && words.listed());
    return together ? "\n" : "\n\n";
  }

  /// Ends the part; headings at its end begin the next one.
  private void carryOver() {
    if (headings <= 0) {
      return;
    }
    String led = part.substring(headings);
    part.setLength(headings);
    Piece before = last;
    flush();
    part.append(led);
    headings = 0;
    last = before;
  }

  private void flush() {
    String text = part.toString().strip();
    if (!text.isEmpty()) {
      parts.add(text);
    }
    part.setLength(0);
    headings = -1;
  }

  private List<String> chunks(Piece piece) {
    int room = limit - part.length() - gap(piece).length();
    return switch (piece) {
      case Piece.Heading(var line) -> List.of(line);
      case Piece.Words words -> words(words, room);
      case Piece.Code code -> code(code, room);
    };
  }

  private List<String> words(Piece.Words words, int room) {
    List<String> chunks = new ArrayList<>();
    String text = words.text();
    List<Break> breaks = Breaks.of(text);
    String lead = words.lead();
    int from = 0;
    while (from < text.length()) {
      int most = from + (chunks.isEmpty() ? room : limit) - lead.length();
      String rest = hung(text.substring(from), words);
      if (lead.length() + rest.length() <= (chunks.isEmpty() ? room : limit)) {
        chunks.add(lead + rest);
        return chunks;
      }
      Break at = best(text, breaks, from, most, words.hang().length());
      chunks.add(lead + hung(text.substring(from, at.end()), words));
      from = at.next();
      lead = words.lead().equals(words.hang()) ? words.hang() : "";
    }
    return chunks;
  }

  private static String hung(String text, Piece.Words words) {
    return text.replace("\n", "\n" + words.hang());
  }

  /// The best place behind `from` where the text before it fits: the strongest one, as long as it
  /// fills half of the room.
  private static Break best(String text, List<Break> breaks, int from, int most, int hang) {
    @Nullable Break best = best(text, breaks, from, most, hang, from + (most - from) / 2);
    if (best == null) {
      best = best(text, Breaks.blanks(text), from, most, hang, from);
    }
    if (best == null) {
      int end = Breaks.character(text, from, Math.min(most, text.length()));
      best = new Break(end, end, Strength.WORD);
    }
    return best;
  }

  private static @Nullable Break best(
      String text, List<Break> breaks, int from, int most, int hang, int half) {
    @Nullable Break best = null;
    int hung = 0;
    int counted = from;
    for (Break each : breaks) {
      if (each.end() <= from) {
        continue;
      }
      for (; counted < each.end(); counted++) {
        hung += text.charAt(counted) == '\n' ? hang : 0;
      }
      if (each.end() + hung > most) {
        break;
      }
      boolean better =
          best == null || best.end() < half || each.strength().compareTo(best.strength()) >= 0;
      best = better ? each : best;
    }
    return best;
  }

  private List<String> code(Piece.Code code, int room) {
    int fences = code.open().length() + Piece.Code.CLOSE.length();
    List<String> chunks = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    boolean begun = false;
    for (String line : code.lines()) {
      for (String bit : bits(line, limit - fences)) {
        int most = (chunks.isEmpty() ? room : limit) - fences;
        if (begun && lines.length() + 1 + bit.length() > most) {
          chunks.add(code.open() + lines + Piece.Code.CLOSE);
          lines.setLength(0);
          begun = false;
        }
        lines.append(begun ? "\n" : "").append(bit);
        begun = true;
      }
    }
    chunks.add(code.open() + lines + Piece.Code.CLOSE);
    return chunks;
  }

  /// A line of code in bits that fit.
  private static List<String> bits(String line, int most) {
    List<String> bits = new ArrayList<>();
    int from = 0;
    while (line.length() - from > most) {
      int blank = line.lastIndexOf(' ', from + most);
      int end = blank > from ? blank : Breaks.character(line, from, from + most);
      bits.add(line.substring(from, end));
      from = blank > from ? end + 1 : end;
    }
    bits.add(line.substring(from));
    return bits;
  }
}

package dev.victor.content.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a marker line says: `victor:begin readme sha256:1a2b3c4d5e6f`.
///
/// @param word what begins or ends here
/// @param name of the region or of the kept part
/// @param seal of what was generated, in the marker that begins a region; null when nothing was yet
record Marker(Word word, String name, @Nullable Seal seal) {

  static final String LEAD = "victor:";

  private static final Pattern SHAPE =
      Pattern.compile("([a-z-]+)\\s+([A-Za-z0-9][A-Za-z0-9._-]*)(?:\\s+(sha256:[0-9a-f]{12}))?");

  /// What markers are for.
  enum Word {
    /// A region begins: what follows is generated.
    BEGIN,
    /// A region ends.
    END,
    /// A part begins that a person writes, inside of what is generated.
    KEEP,
    /// That part ends.
    END_KEEP;

    @Override
    public String toString() {
      return this == BEGIN ? "begin" : this == END ? "end" : this == KEEP ? "keep" : "end-keep";
    }
  }

  static Marker of(Word word, String name) {
    return new Marker(word, name, null);
  }

  /// The marker in what a comment says behind `victor:`; empty when it is misspelt.
  static Optional<Marker> read(String said) {
    Matcher shape = SHAPE.matcher(said);
    if (!shape.matches()) {
      return Optional.empty();
    }
    String digits = shape.group(3);
    return Arrays.stream(Word.values())
        .filter(word -> word.toString().equals(shape.group(1)))
        .filter(word -> digits == null || word == Word.BEGIN)
        .map(word -> new Marker(word, shape.group(2), digits == null ? null : new Seal(digits)))
        .findFirst();
  }

  @Override
  public String toString() {
    return LEAD + word + " " + name + (seal == null ? "" : " " + seal);
  }
}

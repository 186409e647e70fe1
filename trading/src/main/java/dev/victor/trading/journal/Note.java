package dev.victor.trading.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the owner says of a day or of a closed position, in his own words.
///
/// @param id short, made of the note itself; unique in the account
/// @param account whose
/// @param day it is about, in the author's zone; of a position: the day it was closed
/// @param position the position it is about, or none when it is about the whole day
/// @param written when it was written
/// @param setup what kind of trade it was meant to be, if said
/// @param tags words to find it by, without repetition
/// @param text may be empty when setup or tags are given
public record Note(
    String id,
    String account,
    LocalDate day,
    Optional<String> position,
    Instant written,
    Optional<String> setup,
    List<String> tags,
    String text) {

  /// Copies the list.
  public Note {
    tags = List.copyOf(tags);
  }

  /// The same note about another day: the one its position is closed on by now.
  public Note on(LocalDate other) {
    return new Note(id, account, other, position, written, setup, tags, text);
  }
}

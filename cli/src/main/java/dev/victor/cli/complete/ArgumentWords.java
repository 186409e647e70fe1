package dev.victor.cli.complete;

import dev.victor.core.command.Arguments.Description;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What may follow a command: its options and their values, and the words it takes.
final class ArgumentWords {

  private final List<Description> options = new ArrayList<>();
  private final List<Description> places = new ArrayList<>();
  private final Values values;

  private final Set<String> used = new HashSet<>();
  private final List<String> words = new ArrayList<>();
  private @Nullable Description open;
  private boolean ended;

  ArgumentWords(List<Description> takes, Values values) {
    this.values = values;
    for (Description one : takes) {
      (one.names().startsWith("-") ? options : places).add(one);
    }
  }

  /// What may stand for the word at the cursor.
  Offer offer(List<String> before, String word) {
    for (String typed : before) {
      read(typed);
    }
    if (open != null && takes(open)) {
      return value(open, word);
    }
    if (!ended && word.startsWith("-")) {
      int equals = word.indexOf('=');
      if (equals < 0) {
        return options();
      }
      Description option = find(word.substring(0, equals));
      return option == null
          ? Offer.NOTHING
          : value(option, word.substring(equals + 1)).after(word.substring(0, equals + 1));
    }
    Offer offer = open == null ? place(word) : value(open, word);
    return offer.candidates().isEmpty() && word.isEmpty() && !ended ? options() : offer;
  }

  private void read(String word) {
    if (open != null && (takes(open) || !word.startsWith("-"))) {
      open = null;
    } else if (!ended && word.equals("--")) {
      open = null;
      ended = true;
    } else if (!ended && word.startsWith("-") && word.length() > 1) {
      int equals = word.indexOf('=');
      Description option = find(equals < 0 ? word : word.substring(0, equals));
      open = option == null || equals >= 0 || option.label().isEmpty() ? null : option;
      if (option != null) {
        used.add(option.names());
      }
    } else {
      words.add(word);
    }
  }

  /// Whether the next word must be its value; `--html[=FILE]` may stand alone.
  private static boolean takes(Description option) {
    return !option.label().startsWith("[=");
  }

  private @Nullable Description find(String name) {
    for (Description option : options) {
      for (String one : option.names().split(", ", -1)) {
        if (one.equals(name)) {
          return option;
        }
      }
    }
    return null;
  }

  /// The options that were not typed yet, by their long names.
  private Offer options() {
    List<Candidate> left = new ArrayList<>();
    for (Description option : options) {
      if (option.many() || !used.contains(option.names())) {
        String names = option.names();
        left.add(new Candidate(names.substring(names.lastIndexOf(' ') + 1), option.text()));
      }
    }
    return new Offer("", left).without(Set.of());
  }

  /// Several values may be separated by commas.
  private Offer value(Description option, String word) {
    int comma = option.many() ? word.lastIndexOf(',') + 1 : 0;
    return values
        .of(option.kind(), option.choices(), word.substring(comma))
        .without(new HashSet<>(Arrays.asList(word.substring(0, comma).split(",", -1))))
        .after(word.substring(0, comma));
  }

  private Offer place(String word) {
    int at = words.size();
    if (at >= places.size() && !(places.size() > 0 && places.getLast().many())) {
      return Offer.NOTHING;
    }
    Description place = places.get(Math.min(at, places.size() - 1));
    return values.of(place.kind(), place.choices(), word).without(new HashSet<>(words));
  }
}

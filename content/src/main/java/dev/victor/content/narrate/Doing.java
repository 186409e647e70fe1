package dev.victor.content.narrate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Commit subjects as something that somebody did: `add a reader` becomes `added a reader`.
final class Doing {

  /// `fix for the reader` is a thing, `fix the reader` is done.
  private static final Pattern THING = Pattern.compile("\\S+ (?:for|of|in|to|at|is|are|and|:).*");

  private static final Map<String, String> PAST = read();

  private Doing() {}

  /// What was done, when the subject begins with a word that says it.
  static Optional<String> of(String subject, boolean present) {
    int end = subject.indexOf(' ');
    String first = end < 0 ? "" : subject.substring(0, end);
    String verb =
        first.substring(0, Math.min(1, first.length())).toLowerCase(Locale.ROOT)
            + first.substring(Math.min(1, first.length()));
    return PAST.containsKey(verb) && !THING.matcher(subject).matches()
        ? Optional.of((present ? verb : PAST.get(verb)) + subject.substring(end))
        : Optional.empty();
  }

  private static Map<String, String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Doing.class.getResourceAsStream("verbs.txt")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toMap(words -> words[0], words -> words[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

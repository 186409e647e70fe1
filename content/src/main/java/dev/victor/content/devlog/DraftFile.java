package dev.victor.content.devlog;

import dev.victor.content.verify.Gate;
import dev.victor.content.verify.Verdict;
import dev.victor.core.fact.Period;
import dev.victor.core.fact.Stretch;
import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A text that somebody wants to have verified: an entry of the dev log, known by its name, or a
/// draft of whatever kind.
///
/// @param name as it was typed
/// @param text of it
/// @param entry the days of an entry; empty for a draft
public record DraftFile(String name, String text, Optional<Period> entry) {

  private static final int LARGEST = 1 << 20;
  private static final String STDIN = "-";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final DateTimeFormatter WEEK_DAY =
      DateTimeFormatter.ISO_WEEK_DATE.withLocale(Locale.ROOT);

  /// Reads a file, or what comes on stdin.
  ///
  /// @param typed a file, or `-`
  /// @param zone of the author
  /// @throws BadInput when it is no text, or too large to be one of ours
  public static DraftFile read(Session session, String typed, ZoneId zone) {
    if (typed.equals(STDIN)) {
      String text = session.console().input(LARGEST + 1);
      if (text.length() > LARGEST) {
        throw tooLarge(typed);
      }
      return new DraftFile(typed, text, Optional.empty());
    }
    Path file = session.environment().resolve(typed);
    return new DraftFile(typed, content(file, typed), period(file, zone));
  }

  private static String content(Path file, String typed) {
    if (!Files.isRegularFile(file)) {
      throw new BadInput(typed, "is no file", "name a text, or - for what comes on stdin");
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw tooLarge(typed);
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new BadInput(typed, "is no UTF-8 text", "save it again as text", e);
    } catch (IOException e) {
      throw new BadInput(typed, "cannot be read", "check its permissions", e);
    }
  }

  private static BadInput tooLarge(String typed) {
    return new BadInput(typed, "is larger than a megabyte", "verify one entry at a time");
  }

  /// `2026-11-22.md`, `2026-W47.md` and `2026-11.md` are entries of these days.
  private static Optional<Period> period(Path file, ZoneId zone) {
    String name = String.valueOf(file.getFileName());
    String page = name.endsWith(".md") ? name.substring(0, name.length() - ".md".length()) : "";
    try {
      if (DAY.matcher(page).matches()) {
        return Optional.of(Period.day(LocalDate.parse(page), zone));
      }
      if (WEEK.matcher(page).matches()) {
        return Optional.of(Stretch.WEEK.around(LocalDate.parse(page + "-1", WEEK_DAY), zone));
      }
      return MONTH.matcher(page).matches()
          ? Optional.of(Stretch.MONTH.around(LocalDate.parse(page + "-01"), zone))
          : Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /// What a gate says of it: of an entry as a whole, of a draft as prose.
  public Verdict judged(Gate gate) {
    return entry.isPresent() ? gate.judgeEntry(text) : gate.judge(text);
  }
}

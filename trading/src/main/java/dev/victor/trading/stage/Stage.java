package dev.victor.trading.stage;

import dev.victor.core.failure.UsageError;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where a version of a strategy stands.
public enum Stage {
  /// An idea.
  DRAFT,
  /// It held on the bars of the past.
  BACKTESTED,
  /// It runs on new bars, without money.
  FORWARD,
  /// It trades.
  LIVE,
  /// It does no more.
  RETIRED;

  /// The stage of a word such as `live`.
  static Optional<Stage> named(String word) {
    return Arrays.stream(values()).filter(stage -> stage.word().equals(word)).findFirst();
  }

  /// The stage that was typed.
  ///
  /// @throws UsageError when none was, or no version is promoted to it
  public static Stage typed(Optional<String> word) {
    List<String> goals = words().subList(1, values().length);
    return word.filter(goals::contains)
        .flatMap(Stage::named)
        .orElseThrow(() ->
            new UsageError(
                "--to " + word.orElse(""),
                "names no stage to be promoted to",
                "name one of " + String.join(", ", goals)));
  }

  /// The words, in order.
  public static List<String> words() {
    return Arrays.stream(values()).map(Stage::word).toList();
  }

  /// How it is written.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The stage that evidence leads to next; of what is live, the one it has to hold.
  public Optional<Stage> next() {
    return switch (this) {
      case DRAFT -> Optional.of(BACKTESTED);
      case BACKTESTED -> Optional.of(FORWARD);
      case FORWARD, LIVE -> Optional.of(LIVE);
      case RETIRED -> Optional.empty();
    };
  }

  /// Whether a version may come here from another stage by evidence: one step forward, or to rest.
  boolean follows(Stage from) {
    return switch (this) {
      case DRAFT -> false;
      case BACKTESTED -> from == DRAFT;
      case FORWARD -> from == BACKTESTED;
      case LIVE -> from == FORWARD;
      case RETIRED -> from != RETIRED;
    };
  }
}

package dev.victor.content.voice;

import dev.victor.core.workspace.Workspace;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the owner of a workspace writes, learned from his samples when it is first asked for.
public final class Style {

  private static final int SHOWN_SAMPLES = 3;
  private static final int LONGEST_SAMPLE = 600;

  private final Workspace workspace;
  private @Nullable Learned learned;

  /// The style of a workspace; nothing is read yet.
  public Style(Workspace workspace) {
    this.workspace = workspace;
  }

  private record Learned(Samples samples, Measured measured, Lexicon lexicon) {}

  private Learned learned() {
    Learned known = learned;
    if (known == null) {
      Samples samples = Samples.of(workspace);
      known = new Learned(samples, new Measured(samples.texts()), Lexicon.read());
      learned = known;
    }
    return known;
  }

  /// Whether there is anything to learn from.
  public boolean known() {
    return !learned().samples().texts().isEmpty();
  }

  /// How near a text is to the owner's own, 0 to 1 with two digits; empty without samples, and for
  /// a text without words.
  public Optional<BigDecimal> score(String text) {
    Prose prose = Prose.of(text);
    return prose.empty() || !known()
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(learned().measured().score(prose))
                .setScale(2, RoundingMode.HALF_UP));
  }

  /// What is typical, in sentences that can be followed, made of words that tell nothing of
  /// anybody; empty without samples.
  public List<String> rules() {
    return known() ? card().lines(learned().lexicon()::knows) : List.of();
  }

  /// Some of the samples, the latest first, without numbers, names and rare words.
  public List<String> masked() {
    List<Prose> texts = learned().samples().texts();
    Mask mask = new Mask(learned().lexicon());
    return texts.reversed().stream()
        .map(mask::of)
        .filter(text -> text.length() <= LONGEST_SAMPLE)
        .limit(SHOWN_SAMPLES)
        .toList();
  }

  StyleCard card() {
    return StyleCard.of(learned().samples().texts(), learned().measured(), learned().lexicon());
  }

  List<String> left() {
    return learned().samples().left();
  }
}

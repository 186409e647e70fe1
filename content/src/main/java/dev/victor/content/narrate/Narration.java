package dev.victor.content.narrate;

import dev.victor.content.verify.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A paragraph that was checked against its facts, and how it came about.
///
/// @param by whose words these are
/// @param text plain, paragraphs parted by an empty line; empty where there is nothing to tell
/// @param verdict of the gate on `text`
/// @param repairs how often a draft was sent back to be mended
/// @param rejected drafts that were refused, in the order in which they came
/// @param remark why the words are not those that were asked for
public record Narration(
    By by,
    String text,
    Verdict verdict,
    int repairs,
    List<Rejected> rejected,
    Optional<String> remark) {

  /// Whose words a paragraph can be.
  public enum By {
    /// Ours, without any model.
    TEMPLATE,
    /// A language model's.
    MODEL;

    /// `template` or `model`.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A draft that was refused.
  ///
  /// @param draft its text
  /// @param unbacked what no fact backs, and what is missing, in words
  public record Rejected(String draft, List<String> unbacked) {
    /// Copies the list.
    public Rejected {
      unbacked = List.copyOf(unbacked);
    }
  }

  /// Copies the list.
  public Narration {
    rejected = List.copyOf(rejected);
  }

  /// The same words, and why they are not those that were asked for.
  Narration because(String why) {
    return new Narration(by, text, verdict, repairs, rejected, Optional.of(why));
  }

  /// The same words in the place of drafts that were refused.
  Narration instead(int sentBack, List<Rejected> drafts, String why) {
    return new Narration(by, text, verdict, sentBack, drafts, Optional.of(why));
  }
}

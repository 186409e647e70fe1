package dev.victor.cli.complete;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of a command line as far as it was typed.
///
/// @param name the command, without its folder
/// @param before the words between it and the cursor's
/// @param word the one at the cursor, as far as it was typed
/// @param bash the line in bash, which knows how to go on
public record TypedLine(String name, List<String> before, String word, @Nullable BashLine bash) {

  /// From words without quotes, the command first and the one at the cursor last.
  public static TypedLine of(List<String> words) {
    return words.isEmpty()
        ? of(List.of(), "", null)
        : of(words.subList(0, words.size() - 1), words.getLast(), null);
  }

  /// From the signs that part words in bash, and the line up to the cursor.
  public static TypedLine ofBash(List<String> words) {
    if (words.size() < 2) {
      return of(List.of(), "", null);
    }
    BashLine line = new BashLine(words.get(0), words.get(1));
    return of(line.before(), line.word(), line);
  }

  private static TypedLine of(List<String> words, String word, @Nullable BashLine bash) {
    int at = 0;
    while (at < words.size()
        && words.get(at).indexOf('=') > 0
        && words.get(at).matches("[A-Za-z_][A-Za-z_0-9]*=.*")) {
      at++;
    }
    if (at == words.size()) {
      return new TypedLine("", List.of(), word, bash);
    }
    String command = words.get(at);
    return new TypedLine(
        command.substring(command.lastIndexOf('/') + 1),
        words.subList(at + 1, words.size()),
        word,
        bash);
  }

  /// The same with the words that its name stands for.
  public TypedLine in(List<String> meaning) {
    List<String> whole = new ArrayList<>(meaning);
    whole.addAll(before);
    return new TypedLine(name, whole, word, bash);
  }

  /// What bash is to put in for a candidate; empty when it does not fit what was typed.
  public String replacement(String value, boolean goesOn) {
    return bash == null ? "" : bash.replacement(value, goesOn);
  }
}

package dev.victor.content.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The claims of a draft that were found so far, with what stands behind each.
final class Findings {

  private final Draft draft;
  private final List<Trace> traces = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();

  Findings(Draft draft) {
    this.draft = draft;
  }

  /// Adds a claim; its words are judged no further.
  void add(int from, int to, Claim.Kind kind, Backing backing) {
    draft.claim(from, to);
    note(from, to, kind, backing);
  }

  /// Adds a claim whose words may be part of others too.
  void note(int from, int to, Claim.Kind kind, Backing backing) {
    traces.add(new Trace(draft.claim(from, to, kind), backing));
    tokens.add(from);
  }

  /// Adds a claim of the text as a whole.
  void whole(String words, String why) {
    traces.add(
        new Trace(
            new Claim(0, draft.text.length(), words, Claim.Kind.FORM),
            new Backing.None(why, java.util.Optional.empty())));
    tokens.add(-1);
  }

  /// The claims that stand in the item of a word.
  List<Trace> inItem(int at) {
    List<Trace> found = new ArrayList<>();
    for (int i = 0; i < traces.size(); i++) {
      int token = tokens.get(i);
      if (token >= 0 && draft.sameSentence(at, token) && draft.item(token) == draft.item(at)) {
        found.add(traces.get(i));
      }
    }
    return found;
  }

  /// The claims that stand in the sentence of a word.
  List<Trace> inSentence(int at) {
    List<Trace> found = new ArrayList<>();
    for (int i = 0; i < traces.size(); i++) {
      int token = tokens.get(i);
      if (token >= 0 && draft.sameSentence(at, token)) {
        found.add(traces.get(i));
      }
    }
    return found;
  }

  /// All claims in the order of the text.
  List<Trace> sorted() {
    return traces.stream()
        .sorted(Comparator.comparingInt((Trace trace) -> trace.claim().start()))
        .toList();
  }
}

package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words that are somebody's own: between quotation marks, or a long enough run of a commit
/// subject, a title or the owner's update. What stands in them is claimed by them alone.
final class Quotes {

  private static final Map<String, String> MARKS =
      Map.of("\u201c", "\u201d", "\"", "\"", "\u00ab", "\u00bb", "\u201e", "\u201c", "`", "`");
  private static final int LONG_ENOUGH = 4;
  private static final int MOST_QUOTED = 80;

  private record Place(Known.Said said, int at) {}

  private final Draft draft;
  private final Findings findings;
  private final Results results;
  private final boolean entry;
  private final Map<String, List<Place>> places = new HashMap<>();

  /// @param entry whether the owner's own words stand in it without marks
  Quotes(Draft draft, Known known, Findings findings, boolean entry) {
    this.draft = draft;
    this.findings = findings;
    this.results = new Results(draft, known);
    this.entry = entry;
    for (Known.Said said : known.said) {
      for (int i = 0; i < said.row().size(); i++) {
        places
            .computeIfAbsent(said.row().get(i), word -> new ArrayList<>())
            .add(new Place(said, i));
      }
    }
  }

  void find() {
    marked();
    runs();
  }

  private void marked() {
    for (int i = 0; i < draft.size(); i++) {
      String closing = MARKS.get(draft.at(i).text());
      int end = closing == null || draft.claimed(i) ? -1 : closing(i, closing);
      if (end > i + 1) {
        quotation(i, end, draft.at(i).text().equals("`"));
        i = end;
      }
    }
  }

  private int closing(int open, String mark) {
    for (int i = open + 1; i < draft.size() && i - open < MOST_QUOTED; i++) {
      if (draft.at(i).text().equals(mark)) {
        return i;
      }
    }
    return -1;
  }

  private void quotation(int open, int close, boolean code) {
    List<Integer> words = words(open + 1, close);
    Optional<Place> place =
        words.isEmpty()
            ? Optional.empty()
            : longest(words, 0).filter(run -> run.length() == words.size()).map(Run::place);
    if (place.isPresent() && torn(words, place.get().said())) {
      findings.add(
          open,
          close + 1,
          Claim.Kind.QUOTE,
          new Backing.None(
              "a result needs more of its words", Optional.of(place.get().said().fact())));
    } else if (place.isPresent()) {
      findings.add(
          open, close + 1, Claim.Kind.QUOTE, new Backing.Quotation(place.get().said().fact()));
      draft.quote(open, close + 1, place.get().said().fact());
    } else if (code && words.size() == 1) {
      draft.code(words.getFirst());
    } else {
      findings.add(
          open,
          close + 1,
          Claim.Kind.QUOTE,
          new Backing.None("nobody said this in these words", Optional.empty()));
    }
  }

  /// A result that is cut out of what was said: `coverage is "100 %"`.
  private boolean torn(List<Integer> words, Known.Said said) {
    return words.size() < LONG_ENOUGH
        && words.size() < said.row().size()
        && said.fact().value() instanceof Fact.Text
        && results.among(words.getFirst(), words.getLast() + 1);
  }

  private List<Integer> words(int from, int to) {
    List<Integer> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!draft.at(i).is(Token.Kind.MARK)) {
        words.add(i);
      }
    }
    return words;
  }

  private record Run(Place place, int length) {}

  private void runs() {
    List<Integer> words = words(0, draft.size());
    for (int i = 0; i < words.size(); i++) {
      if (draft.claimed(words.get(i))) {
        continue;
      }
      int start = i;
      Optional<Run> run =
          longest(words, i)
              .filter(each -> !each.place().said().wish() || wholeLine(each, words, start))
              .filter(each -> enough(each, words, start));
      if (run.isPresent()) {
        int to = words.get(i + run.get().length() - 1) + 1;
        Fact fact = run.get().place().said().fact();
        if (holdsClaims(words, i, run.get().length())) {
          findings.add(words.get(i), to, Claim.Kind.QUOTE, new Backing.Quotation(fact));
        }
        draft.quote(words.get(i), to, fact);
        i += run.get().length() - 1;
      }
    }
  }

  /// The longest run of one fact's words that begins here and stays in its sentence.
  private Optional<Run> longest(List<Integer> words, int at) {
    @Nullable Run best = null;
    for (Place place : places.getOrDefault(draft.low(words.get(at)), List.of())) {
      List<String> row = place.said().row();
      int length = 0;
      while (at + length < words.size()
          && place.at() + length < row.size()
          && draft.paragraph(words.get(at + length)) == draft.paragraph(words.get(at))
          && draft.low(words.get(at + length)).equals(row.get(place.at() + length))) {
        length++;
      }
      if (best == null || length > best.length()) {
        best = new Run(place, length);
      }
    }
    return Optional.ofNullable(best);
  }

  /// Four words of a text, or the whole of one of two without a number. A number that tells a
  /// result needs marks, or the line of its commit, which may be as short as it is.
  private boolean enough(Run run, List<Integer> words, int at) {
    int size = run.place().said().row().size();
    boolean numbers = false;
    Set<String> stating = new HashSet<>();
    for (int i = at; i < at + run.length(); i++) {
      Token token = draft.at(words.get(i));
      numbers |= token.is(Token.Kind.NUMBER) || Lexicon.number(token.low()).isPresent();
      if (!Lexicon.isFree(token.low()) && !token.is(Token.Kind.NUMBER)) {
        stating.add(token.low());
      }
    }
    if (wholeLine(run, words, at)) {
      return true;
    }
    boolean told = run.place().said().fact().value() instanceof Fact.Text;
    int from = words.get(at);
    if (numbers && told && results.among(from, words.get(at + run.length() - 1) + 1)) {
      return entry && run.length() == size && run.place().said().fact().id().startsWith("words.");
    }
    boolean text = run.length() == size && !numbers && run.length() > 1;
    int least = run.length() > LONG_ENOUGH ? 1 : 2;
    return stating.size() >= least && (text || run.length() >= LONG_ENOUGH);
  }

  private boolean wholeLine(Run run, List<Integer> words, int at) {
    int line = draft.paragraph(words.get(at));
    boolean begins = at == 0 || draft.paragraph(words.get(at - 1)) != line;
    int next = at + run.length();
    boolean hashed = next < words.size() && draft.at(words.get(next)).is(Token.Kind.HASH);
    int after = hashed ? next + 1 : next;
    boolean ends = after >= words.size() || draft.paragraph(words.get(after)) != line;
    if (entry && ends && !hashed && run.length() == run.place().said().row().size()) {
      return measureBefore(run, words, at);
    }
    return begins
        && ends
        && hashed
        && run.place().said().fact().id().equals("commit." + draft.low(words.get(next)));
  }

  /// A row of a table: what was measured, and all of its text.
  private boolean measureBefore(Run run, List<Integer> words, int at) {
    List<String> measure = Words.row(run.place().said().fact().measure());
    int first = at - measure.size();
    if (first < 0 || (first > 0 && sameLine(words, first - 1, at))) {
      return false;
    }
    for (int i = 0; i < measure.size(); i++) {
      if (!draft.low(words.get(first + i)).equals(measure.get(i))) {
        return false;
      }
    }
    return sameLine(words, first, at);
  }

  private boolean sameLine(List<Integer> words, int one, int other) {
    return draft.paragraph(words.get(one)) == draft.paragraph(words.get(other));
  }

  /// Whether the words of a run would be claims if they were not quoted.
  private boolean holdsClaims(List<Integer> words, int at, int length) {
    for (int i = at; i < at + length; i++) {
      Token token = draft.at(words.get(i));
      if (!token.is(Token.Kind.WORD) || Lexicon.number(token.low()).isPresent()) {
        return true;
      }
    }
    return length >= LONG_ENOUGH;
  }
}

package dev.victor.content.verify;

import java.util.List;

/// Traces what a text says to the facts it may be made of. Nothing is guessed and nobody is asked:
/// the same text and facts have the same verdict, without a network.
///
/// A text is cut into words, sentences and items; first what is quoted is found, then days, names
/// and numbers, then the words that say where something went, and last what else a sentence states.
/// What an earlier step has taken, a later one does not judge.
public final class Gate {

  /// Longer texts are judged up to here, and refused for their length.
  private static final int MOST_READ = 200_000;

  private final Known known;

  /// A gate for many texts on the same days.
  public Gate(Ground ground) {
    known = new Known(ground);
  }

  /// Every claim of a paragraph with what stands behind it, and what it leaves out.
  public static Verdict judge(String text, Ground ground) {
    return new Gate(ground).judge(text);
  }

  /// Every claim of a paragraph with what stands behind it, and what it leaves out.
  public Verdict judge(String text) {
    return judge(text, true);
  }

  /// The same of a whole entry, of which the form is its template's and the length its days'.
  public Verdict judgeEntry(String markdown) {
    return judge(EntryText.plain(markdown), false);
  }

  private Verdict judge(String text, boolean prose) {
    String read = text.length() > MOST_READ ? text.substring(0, MOST_READ) : text;
    Draft draft = new Draft(read);
    Findings findings = new Findings(draft);
    SubjectMentions mentions = new SubjectMentions(draft, known.subjects);
    new Quotes(draft, known, findings, !prose).find();
    if (prose) {
      Form.check(draft, known, findings);
    }
    new DateClaims(draft, known, findings).find();
    new NameClaims(draft, known, findings).find();
    Rivals rivals = new Rivals(draft, known, findings, mentions);
    new Numbers(draft, known, findings, mentions, rivals).find();
    rivals.find();
    new Turned(draft, known, findings).find();
    new DirectionClaims(draft, known, findings, mentions).find();
    new QuantityWords(draft, known, findings, mentions).find();
    new SystemClaims(draft, known, findings).find();
    List<Trace> traces = findings.sorted();
    return new Verdict(traces, MustMention.missing(draft, known, traces));
  }
}

package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Whose number it is: of which model, account, day or folder.
final class NumberOwner {

  private final Draft draft;
  private final Known known;
  private final SubjectMentions mentions;
  private final Around around;

  NumberOwner(Draft draft, Known known, SubjectMentions mentions) {
    this.draft = draft;
    this.known = known;
    this.mentions = mentions;
    this.around = new Around(draft);
  }

  /// Whether a number is told of what a fact is told of.
  boolean of(Measured each, Amount amount, List<Measured> fitting) {
    SubjectMentions.Active active = mentions.at(amount.from());
    if (each.ofFolder()) {
      return namedInItem(each.subject(), amount.from());
    }
    if (each.ofPart()) {
      return active.near() && active.subjects().contains(each.subject());
    }
    Set<String> kind = new LinkedHashSet<>(active.subjects());
    kind.removeIf(subject -> each.facts().isEmpty() || !known.sameKind(subject, each.fact()));
    if (each.subject().isEmpty() && each.primary()) {
      kind.addAll(active.subjects());
    }
    if (kind.isEmpty() || kind.contains(each.subject())) {
      return true;
    }
    boolean other =
        fitting.stream()
            .anyMatch(rival ->
                rival.primary()
                    && (!rival.ofPart() || namesIt(rival, amount.from()))
                    && kind.contains(rival.subject())
                    && rival.label().equals(each.label()));
    if (each.subject().isEmpty()) {
      return !other || sumOf(each, amount) || (each.how().equals("sum") && around.isWhole(amount));
    }
    return !other && !active.near();
  }

  /// Whether the item names the day that a fact is told of.
  private boolean namesIt(Measured part, int at) {
    return mentions.inItem(at).contains(part.subject());
  }

  private boolean namedInItem(String subject, int at) {
    for (int i = 0; i < draft.size(); i++) {
      boolean item = draft.sameSentence(at, i) && draft.item(i) == draft.item(at);
      if (item && (draft.low(i).equals(subject) || draft.low(i).equals(subject + "/"))) {
        return true;
      }
    }
    return false;
  }

  /// A sum of accounts may be said where all of them are named.
  boolean sumOf(Measured each, Amount amount) {
    Set<String> parts = new LinkedHashSet<>();
    each.facts().forEach(fact -> parts.add(fact.subject()));
    return each.how().equals("sum") && mentions.inSentence(amount.from()).containsAll(parts);
  }

  /// Whether it is made of facts of several.
  static boolean ofSeveral(Measured each) {
    return each.facts().stream().map(Fact::subject).distinct().count() > 1;
  }
}

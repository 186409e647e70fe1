package dev.victor.content.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What the gate did with a part of the sheets.
final class Part {

  private final Map<Mistake, Tally> planted = new EnumMap<>(Mistake.class);
  private final List<Slip> slips = new ArrayList<>();
  private Tally truths = Tally.NONE;
  private Tally template = Tally.NONE;
  private int sheets;

  /// A text that was judged wrongly.
  ///
  /// @param sheet its id
  /// @param what a word of [Mistake], `true text` or `template`
  /// @param text the draft
  /// @param why it was refused; empty for one that was not
  record Slip(String sheet, String what, String text, List<String> why) {
    /// Copies the list.
    Slip {
      why = List.copyOf(why);
    }
  }

  void sheet() {
    sheets++;
  }

  void truth(Sheet sheet, String text, List<String> why) {
    truths = truths.and(!why.isEmpty());
    if (!why.isEmpty()) {
      slips.add(new Slip(sheet.id(), "true text", text, why));
    }
  }

  void template(Sheet sheet, String text, List<String> why) {
    template = template.and(!why.isEmpty());
    if (!why.isEmpty()) {
      slips.add(new Slip(sheet.id(), "template", text, why));
    }
  }

  void planted(Sheet sheet, Planting.Draft draft, boolean refused) {
    planted.merge(draft.mistake(), Tally.NONE.and(refused), Tally::and);
    if (!refused) {
      slips.add(new Slip(sheet.id(), draft.mistake().word(), draft.text(), List.of()));
    }
  }

  int sheets() {
    return sheets;
  }

  Tally of(Mistake mistake) {
    return planted.getOrDefault(mistake, Tally.NONE);
  }

  Tally planted() {
    return planted.values().stream().reduce(Tally.NONE, Tally::and);
  }

  Tally truths() {
    return truths;
  }

  Tally template() {
    return template;
  }

  List<Slip> slips() {
    return List.copyOf(slips);
  }
}

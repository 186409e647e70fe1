package dev.victor.content.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/// Makes the false drafts of a sheet: those that were written by hand, and those planted in its
/// true texts. The same in every run.
final class Planting {

  private static final List<Planter> PLANTERS =
      List.of(
          new WrongDigit(),
          new WrongUnit(),
          new WrongSign(),
          new WrongDate(),
          new WrongName(),
          new SwappedSubjects(),
          Invented.metrics(),
          Invented.systems(),
          Invented.exaggerations(),
          new WrongVersion(),
          new WrongDuration(),
          new QuotedNumber(),
          new DroppedFact(),
          NotProse.prompt(),
          NotProse.json(),
          NotProse.empty(),
          new ForeignLanguage());

  private Planting() {}

  /// A false draft.
  ///
  /// @param mistake what is wrong with it
  /// @param text the draft
  /// @param truth the text it was made of; none for one that was written by hand
  record Draft(Mistake mistake, String text, Optional<String> truth) {}

  /// The false drafts of a sheet.
  static List<Draft> of(Sheet sheet, Known known) {
    List<Draft> drafts = new ArrayList<>();
    sheet.lies().forEach(lie -> drafts.add(new Draft(lie.mistake(), lie.text(), Optional.empty())));
    for (String truth : sheet.truths()) {
      for (Planter planter : PLANTERS) {
        Random random = new Random(Objects.hash(sheet.id(), truth, planter.mistake().word()));
        planter.plant(new Bed(sheet, known, truth, random)).stream()
            .filter(text -> !sheet.truths().contains(text))
            .forEach(text -> drafts.add(new Draft(planter.mistake(), text, Optional.of(truth))));
      }
    }
    return drafts;
  }
}

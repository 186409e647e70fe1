package dev.victor.content.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlantersTest {

  @Test
  void a_digit_is_changed_where_no_fact_could_say_so() {
    assertThat(new WrongDigit().plant(Beds.of("Made 2 commits, 124 lines added.")))
        .hasSize(2)
        .noneMatch(draft -> draft.contains("2 commits, 124 lines"))
        .allMatch(draft -> draft.matches("Made \\d commits, \\d{3} lines added."));
    assertThat(new WrongDigit().plant(Beds.of("Seven trades on ftmo.")))
        .singleElement()
        .satisfies(draft -> assertThat(draft).matches("[A-Z][a-z]+ trades on ftmo."));
    assertThat(new WrongDigit().plant(Beds.of("Fixed \u201cwait 45 seconds\u201d in v1.4.0.")))
        .isEmpty();
  }

  @Test
  void a_number_gets_a_unit_that_it_does_not_have() {
    assertThat(new WrongUnit().plant(Beds.of("Made 2 commits and 7 trades.")))
        .isNotEmpty()
        .allMatch(draft -> draft.matches("Made 2 \\w+ and 7 \\w+."))
        .noneMatch(draft -> draft.equals("Made 2 commits and 7 trades."));
  }

  @Test
  void a_direction_is_turned_around() {
    assertThat(new WrongSign().plant(Beds.of("Line coverage fell by 0.5 points.")))
        .containsExactly("Line coverage rose by 0.5 points.");
    assertThat(new WrongSign().plant(Beds.of("ftmo ended at +1.25 %.")))
        .containsExactly("ftmo ended at -1.25 %.");
    assertThat(new WrongSign().plant(Beds.of("7 trades: 4 won, 3 lost.")))
        .containsExactly("7 trades: 4 lost, 3 won.");
    assertThat(new WrongSign().plant(Beds.of("Cleaned up the loader."))).isEmpty();
  }

  @Test
  void a_day_is_another_one() {
    assertThat(new WrongDate().plant(Beds.of("Friday, 20 November: 2 commits.")))
        .hasSize(2)
        .allMatch(draft ->
            draft.equals("Friday, 20 October: 2 commits.")
                || draft.matches("(?!Fri)[A-Z][a-z]+day, 20 November: 2 commits."));
    assertThat(new WrongDate().plant(Beds.of("2026-11-20: 2 commits.")))
        .containsExactly("2026-10-11: 2 commits.");
    assertThat(new WrongDate().plant(Beds.of("Two commits.")))
        .singleElement()
        .satisfies(draft -> assertThat(draft).matches("On (?!Fri)\\w+day: Two commits."));
    assertThat(new WrongDate().plant(Beds.of("\u201cMay be\u201d in week 47.")))
        .singleElement()
        .satisfies(draft -> assertThat(draft).matches("\u201cMay be\u201d in week [56]\\d\\."));
  }

  @Test
  void a_name_is_another_one() {
    assertThat(new WrongName().plant(Beds.of("Merged feat/lstm.")))
        .singleElement()
        .satisfies(
            draft -> assertThat(draft).matches("Merged \\S+/\\S+\\.").doesNotContain("lstm"));
    assertThat(new WrongName().plant(Beds.of("The fix is a1b2c3d.")))
        .containsExactly("The fix is a1b2c37.");
    assertThat(new WrongName().plant(Beds.of("Reached \u201cOne contract\u201d.")))
        .singleElement()
        .satisfies(
            draft -> assertThat(draft).startsWith("Reached \u201cOne ").doesNotContain("contract"));
    assertThat(new WrongName().plant(Beds.of("ftmo took 7 trades; ftmo won.")))
        .singleElement()
        .satisfies(draft -> assertThat(draft).doesNotContain("ftmo"));
    assertThat(new WrongName().plant(Beds.of("`src/scaler.py` has WindowScaler.")))
        .hasSize(2)
        .noneMatch(draft -> draft.contains("`src/scaler.py` has WindowScaler"));
  }

  @Test
  void what_is_true_of_one_is_told_of_the_other() {
    assertThat(
            new SwappedSubjects()
                .plant(Beds.of("ftmo made 1.25 % with 7 trades, apex lost 0.4 % with 3.")))
        .containsExactly("apex made 1.25 % with 7 trades, ftmo lost 0.4 % with 3.");
    assertThat(new SwappedSubjects().plant(Beds.of("It went from 0.91 to 0.95.")))
        .containsExactly("It went from 0.95 to 0.91.");
    assertThat(new SwappedSubjects().plant(Beds.of("Made 2 commits and 124 lines.")))
        .containsExactly("Made 124 commits and 2 lines.");
    assertThat(new SwappedSubjects().plant(Beds.of("ftmo and apex traded."))).isEmpty();
  }

  @Test
  void claims_are_added_of_what_no_fact_speaks() {
    Bed bed = Beds.of("Made 2 commits.");

    assertThat(Invented.metrics().plant(bed)).hasSize(1).allMatch(draft -> draft.length() > 25);
    assertThat(Invented.systems().plant(bed)).hasSize(1).allMatch(draft -> draft.length() > 25);
    assertThat(Invented.exaggerations().plant(bed)).hasSize(1).noneMatch("Made 2 commits."::equals);
  }

  @Test
  void a_version_or_a_duration_is_another_one_or_made_up() {
    assertThat(new WrongVersion().plant(Beds.of("Tagged v1.4.0.")))
        .singleElement()
        .satisfies(draft -> assertThat(draft).matches("Tagged v1\\.[5-9]\\.0\\."));
    assertThat(new WrongVersion().plant(Beds.of("Two commits.")))
        .singleElement()
        .satisfies(draft -> assertThat(draft).containsPattern("Released v\\d\\.7\\.3\\."));
    assertThat(new WrongDuration().plant(Beds.of("It took 40 minutes.")))
        .singleElement()
        .satisfies(draft -> assertThat(draft).matches("It took (?!40)\\d+ minutes\\."));
    assertThat(new WrongDuration().plant(Beds.of("Two commits."))).hasSize(1);
  }

  @Test
  void a_number_of_a_subject_is_taken_for_a_measured_one() {
    assertThat(new QuotedNumber().plant(Beds.of("Two commits.")))
        .singleElement()
        .satisfies(draft -> assertThat(draft).contains("45", "Two commits."));
  }

  @Test
  void sentences_that_must_be_there_are_not_unless_the_rest_implies_them() {
    assertThat(new DroppedFact().plant(Beds.of("Tagged v1.4.0. Made 2 commits. All good.")))
        .contains("Made 2 commits. All good.", "Tagged v1.4.0. All good.");
    String implied = "Made 2 commits. Of these 1 is a fix and 1 a test.";
    Sheet small = Beds.small(implied);
    assertThat(new DroppedFact().plant(new Bed(small, new Known(small), implied, new Random(1))))
        .isEmpty();
  }

  @Test
  void drafts_that_are_no_prose() {
    Bed bed = Beds.of("Made 2 commits.");

    for (int i = 0; i < 8; i++) {
      assertThat(NotProse.json().plant(bed)).singleElement().satisfies(PlantersTest::fenced);
      assertThat(NotProse.empty().plant(bed))
          .singleElement()
          .satisfies(draft -> assertThat(draft).doesNotContain("commits"));
      assertThat(NotProse.prompt().plant(bed)).doesNotContain("Made 2 commits.");
      assertThat(new ForeignLanguage().plant(bed)).doesNotContain("Made 2 commits.");
    }
  }

  private static void fenced(String draft) {
    assertThat(List.of("`", "{", "[")).anyMatch(draft::startsWith);
  }
}

package dev.victor.content.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.content.verify.Ground;
import dev.victor.core.fact.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorpusTest {

  private static final List<Sheet> SHEETS = Corpus.shipped().sheets();

  @Test
  void there_are_enough_sheets_and_a_third_is_held_out() {
    assertThat(SHEETS).hasSizeGreaterThanOrEqualTo(60);
    assertThat(SHEETS).extracting(Sheet::id).doesNotHaveDuplicates();
    assertThat(SHEETS.stream().filter(Sheet::heldOut).count()).isBetween(20L, 24L);
    assertThat(SHEETS).allMatch(sheet -> sheet.truths().size() >= 2);
    assertThat(SHEETS).allMatch(sheet -> sheet.lies().size() >= 2);
  }

  @Test
  void a_true_text_leaves_out_nothing_that_must_be_mentioned() {
    for (Sheet sheet : SHEETS) {
      Ground ground = Ground.of(sheet.work());
      for (Fact fact : ground.facts()) {
        if (ground.must().contains(fact.id())) {
          assertThat(sheet.truths())
              .as(sheet.id() + " mentions " + fact.id())
              .allMatch(truth -> DroppedFact.mentions(truth, fact));
        }
      }
    }
  }

  @Test
  void every_class_has_drafts_and_they_are_the_same_in_every_run() {
    Map<Mistake, Integer> counts = new EnumMap<>(Mistake.class);
    List<Planting.Draft> drafts = new ArrayList<>();
    for (Sheet sheet : SHEETS) {
      List<Planting.Draft> planted = Planting.of(sheet, new Known(sheet));
      drafts.addAll(planted);
      planted.forEach(draft -> counts.merge(draft.mistake(), 1, Integer::sum));
      assertThat(planted)
          .extracting(Planting.Draft::text)
          .doesNotContainAnyElementsOf(sheet.truths());
    }

    assertThat(drafts).hasSizeGreaterThan(1500);
    assertThat(counts).hasSize(Mistake.values().length);
    assertThat(counts.values()).allMatch(count -> count >= 40);
    assertThat(Planting.of(SHEETS.getFirst(), new Known(SHEETS.getFirst())))
        .isEqualTo(Planting.of(SHEETS.getFirst(), new Known(SHEETS.getFirst())));
  }
}

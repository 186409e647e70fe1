package dev.victor.content.evaluate;

import dev.victor.content.narrate.Narration;
import dev.victor.content.narrate.Narrator;
import dev.victor.content.verify.Gate;
import dev.victor.content.verify.Ground;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a real model made of the sheets, and what was published of it.
///
/// @param atOnce sheets whose first draft was accepted
/// @param repaired sheets whose draft was accepted after it had been sent back
/// @param refused sheets that the template had to tell, for no draft was accepted
/// @param silent sheets that the template had to tell, for the model did not answer
/// @param unclean texts that were published and should not have been; the gate says no to them
/// @param remark why not all sheets were told
public record ModelTrial(
    int atOnce, int repaired, int refused, int silent, int unclean, Optional<String> remark) {

  /// So many without an answer, and no more are asked for.
  private static final int SILENCES = 3;

  private static final ModelTrial NONE = new ModelTrial(0, 0, 0, 0, 0, Optional.empty());

  /// Lets a narrator tell the sheets that have something to tell.
  static ModelTrial of(List<Sheet> sheets, Narrator model) {
    ModelTrial trial = NONE;
    int silences = 0;
    for (Sheet sheet : sheets) {
      if (!sheet.work().empty()) {
        Narration told = model.narrate(sheet.work());
        trial = trial.and(sheet, told);
        silences = silent(told) ? silences + 1 : 0;
        if (silences == SILENCES) {
          return trial.because(told.remark().orElse("the model does not answer"));
        }
      }
    }
    return trial;
  }

  private ModelTrial and(Sheet sheet, Narration told) {
    boolean model = told.by() == Narration.By.MODEL;
    boolean silence = silent(told);
    boolean clean =
        told.verdict().clean() && Gate.judge(told.text(), Ground.of(sheet.work())).clean();
    return new ModelTrial(
        atOnce + (model && told.repairs() == 0 ? 1 : 0),
        repaired + (model && told.repairs() > 0 ? 1 : 0),
        refused + (model || silence ? 0 : 1),
        silent + (silence ? 1 : 0),
        unclean + (clean ? 0 : 1),
        Optional.empty());
  }

  private static boolean silent(Narration told) {
    return told.by() == Narration.By.TEMPLATE && told.rejected().isEmpty();
  }

  private ModelTrial because(String why) {
    return new ModelTrial(atOnce, repaired, refused, silent, unclean, Optional.of(why));
  }

  /// In one line.
  String words() {
    int all = atOnce + repaired + refused + silent;
    return "the model told "
        + all
        + (all == 1 ? " sheet: " : " sheets: ")
        + atOnce
        + " accepted at once, "
        + repaired
        + " after repair, "
        + refused
        + " refused, "
        + silent
        + " without an answer; "
        + (unclean == 0 ? "every text published is clean" : unclean + " texts published are not")
        + remark.map(why -> "; stopped: " + why).orElse("");
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("atOnce", atOnce);
    json.put("repaired", repaired);
    json.put("refused", refused);
    json.put("silent", silent);
    json.put("unclean", unclean);
    remark.ifPresent(why -> json.put("stopped", why));
    return json;
  }
}

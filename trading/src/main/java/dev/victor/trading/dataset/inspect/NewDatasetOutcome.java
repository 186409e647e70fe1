package dev.victor.trading.dataset.inspect;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `strategy dataset add` answers.
///
/// @param inspection of the new dataset
/// @param written whether it was declared, not only looked at
record NewDatasetOutcome(Inspection inspection, boolean written) implements Outcome {

  @Override
  public void print(Console console) {
    new InfoOutcome(List.of(inspection)).print(console);
    console.line(
        inspection.dataset().id()
            + (written ? " is in project.json now" : " would be added to project.json"));
    if (!written) {
      return;
    }
    if (inspection.state().locked().isPresent()) {
      console.remark("locked; commit project.json and .victor/datasets.json");
    } else {
      console.remark(
          "not locked, for it cannot be believed as it is: mend the file, then victor strategy"
              + " dataset lock "
              + inspection.dataset().id());
    }
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>(InfoOutcome.json(inspection));
    json.put("written", written);
    return json;
  }
}

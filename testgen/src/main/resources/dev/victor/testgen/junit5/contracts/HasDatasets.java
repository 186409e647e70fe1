package contracts;

import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every contract of datasets starts from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(ExpectedFailures.class)
public interface HasDatasets {

  /** The datasets and how models read them. */
  DataPlan plan();

  /** Every dataset. */
  default Stream<Dataset> datasets() {
    return plan().datasets().stream();
  }

  /** Every way that a model reads data. */
  default Stream<Pipeline> pipelines() {
    return plan().pipelines();
  }

  /** Every dataset in every way that a model reads it. */
  default Stream<DataPlan.Piped> piped() {
    return plan().piped();
  }
}

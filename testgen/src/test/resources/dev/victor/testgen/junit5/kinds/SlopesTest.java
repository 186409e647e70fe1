package lab.generated;

import java.util.List;
import lab.generated.contracts.Dataset;
import lab.generated.contracts.ModelUnderTest;
import lab.generated.contracts.MonotoneColumnContract;
import lab.generated.contracts.MonotoneContract;
import lab.generated.contracts.Pipeline;

class SlopesTest
    implements MonotoneContract, MonotoneColumnContract {

  private final ModelUnderTest model =
      ModelUnderTest.of("slopes", "lab.kinds.Slopes")
          .data(Pipeline.of("", "", "", 6))
          .capabilities("in-memory")
          .hyper("free", "directions", List.of(0, 0, 0, 0, 0, 0))
          .knobs("directions", List.of(1, 1, 1, 1, 1, 1))
          .monotone("directions", 1, -1)
          .on(List.of(Dataset.of("wave", "datasets/wave.csv").column("value")), "wave");

  @Override
  public ModelUnderTest model() {
    return model;
  }
}

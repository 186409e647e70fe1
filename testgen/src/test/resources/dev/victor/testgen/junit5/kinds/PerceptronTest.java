package lab.generated;

import java.util.List;
import lab.generated.contracts.Dataset;
import lab.generated.contracts.GradientContract;
import lab.generated.contracts.IterativeContract;
import lab.generated.contracts.KnobContract;
import lab.generated.contracts.ModelUnderTest;
import lab.generated.contracts.NanRefusedContract;
import lab.generated.contracts.NetworkContract;
import lab.generated.contracts.Pipeline;
import lab.generated.contracts.PrecisionContract;
import lab.generated.contracts.RegressorContract;
import lab.generated.contracts.SeededContract;

class PerceptronTest
    implements RegressorContract, NanRefusedContract, SeededContract, PrecisionContract, KnobContract,
        IterativeContract, GradientContract, NetworkContract {

  private final ModelUnderTest model =
      ModelUnderTest.of("perceptron", "lab.kinds.Perceptron")
          .data(Pipeline.of("", "", "", 6))
          .network("parameters")
          .capabilities("seeded", "iterative", "gradient")
          .hyper("quick", "epochs", 90)
          .knobs("epochs", 3, "rate", 0.001)
          .on(List.of(Dataset.of("wave", "datasets/wave.csv").column("value")), "wave");

  @Override
  public ModelUnderTest model() {
    return model;
  }
}

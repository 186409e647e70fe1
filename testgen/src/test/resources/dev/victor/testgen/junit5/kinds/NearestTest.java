package lab.generated;

import java.util.List;
import lab.generated.contracts.ClassifierContract;
import lab.generated.contracts.Dataset;
import lab.generated.contracts.KnobContract;
import lab.generated.contracts.KnobsKeptContract;
import lab.generated.contracts.LabelSkillContract;
import lab.generated.contracts.ModelUnderTest;
import lab.generated.contracts.NanRefusedContract;
import lab.generated.contracts.PersistenceContract;
import lab.generated.contracts.Pipeline;
import lab.generated.contracts.ProbabilityContract;
import lab.generated.contracts.SteadyContract;

class NearestTest
    implements ClassifierContract, LabelSkillContract, ProbabilityContract, NanRefusedContract, SteadyContract,
        PersistenceContract, KnobContract, KnobsKeptContract {

  private final ModelUnderTest model =
      ModelUnderTest.of("nearest", "lab.kinds.Nearest")
          .classifier()
          .data(Pipeline.of("", "", "", 6))
          .adapter("train", "classify", "write", "read")
          .hyper("plain")
          .hyper("shrunk", "shrink", 0.25)
          .knobs("shrink", 0.9, "softness", 3)
          .on(List.of(Dataset.of("wave", "datasets/wave.csv")), "wave")
          .minSkill("wave", 0.4);

  @Override
  public ModelUnderTest model() {
    return model;
  }
}

package contracts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A classifier whose least skill is declared. */
public interface LabelSkillContract extends HasModel {

  @ParameterizedTest(name = "{0}")
  @MethodSource("judgedCases")
  default void beatsTheMostFrequentLabel(Case one) {
    double skill = Skill.overMostFrequentLabel(one, one.fitted());
    double least = one.model().leastSkill(one.dataset()).getAsDouble();
    Checks.holds(
        skill >= least,
        "skill over the most frequent label is "
            + Numbers.shown(skill)
            + " and must be at least "
            + Numbers.shown(least));
  }
}

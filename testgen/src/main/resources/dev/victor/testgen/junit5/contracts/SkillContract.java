package contracts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A regressor whose least skill is declared. */
public interface SkillContract extends HasModel {

  @ParameterizedTest(name = "{0}")
  @MethodSource("judgedCases")
  default void beatsTheNaiveForecast(Case one) {
    double skill = Skill.overLastValue(one);
    double least = one.model().leastSkill(one.dataset()).getAsDouble();
    Checks.holds(
        skill >= least,
        "skill over the last value is "
            + Numbers.shown(skill)
            + " and must be at least "
            + Numbers.shown(least));
  }
}

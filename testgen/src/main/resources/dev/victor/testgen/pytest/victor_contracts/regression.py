"""Checks of forecasts: better than naive where it is promised, no better where there is nothing to learn."""
import numpy as np

from .checks import check
from .shuffled import shuffled
from .verdict import no, number


def naive_error(case):
    """Mean squared error of the last value known: the target of as many rows before as the horizon has steps."""
    y_train, y_test = case.parts[1], case.parts[3]
    known = np.concatenate([y_train[-case.pipeline.horizon:], y_test])[:len(y_test)]
    return float(np.mean((y_test - known) ** 2))


class Regression:
    @check("skill", when="not labels")
    def test_beats_the_naive_forecast(self, case):
        x, y = case.test
        error = float(np.mean((case.expected - y) ** 2))
        skill, least = 1 - error / max(naive_error(case), 1e-12), case.contract.min_skill[case.dataset]
        if not skill >= least:
            no(f"skill over the last value is {number(skill)} on {case.dataset}; minSkill is {least}")

    @check("no skill", when="not labels")
    def test_is_not_far_worse_than_naive(self, case):
        x, y = case.test
        error = float(np.mean((case.expected - y) ** 2))
        bound = 2 * max(naive_error(case), float(np.mean((y - np.mean(case.parts[1])) ** 2)))
        if not error <= bound:
            no(f"the mean squared error on {case.dataset} is {number(error)}, over twice that of both the last value "
               f"and the mean ({number(bound / 2)})")

    @check("once", when="not labels")
    def test_no_skill_on_shuffled_targets(self, case):
        for what, (model, rows, truth) in shuffled(case).items():
            error = float(np.mean((case.answers(model, rows) - truth) ** 2))
            skill = 1 - error / max(float(np.var(truth)), 1e-12)
            if skill > 0.5:
                no(f"with shuffled {what} nothing can be learnt, but the skill over the mean is {number(skill)}: "
                   "the model sees what it should predict")

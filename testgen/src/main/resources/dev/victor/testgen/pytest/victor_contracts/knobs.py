"""Checks of hyperparameters: each one that is declared has an effect."""
import inspect

from .asking import equal
from .case import BRIEF
from .checks import check
from .subject import disturb
from .verdict import no, same


class Knobs:
    @check("knob")
    def test_hyperparameter_has_an_effect(self, case):
        parameters = case.contract.subject.parameters
        if parameters and case.name not in parameters and "kwargs" not in parameters:
            no(f"the constructor takes no {case.name}, which knobs declares")
        cases = case.contract.cases
        held = cases[0].value(cases[0].turned(case), case.name)
        if held is not inspect.Parameter.empty and not equal(held, case.value):
            no(f"{case.name} was given as {case.value!r}, and the trained model has {held!r}")
        if not moves_at_once(cases[0], case) and not any(moves(one, case, brief) for brief in (True, False)
                                                         for one in cases):
            no(f"{case.name} = {case.value!r} changes no prediction of any case: the hyperparameter is not used")


def moves_at_once(one, knob):
    """Whether the knob changes the answers of models that other checks ask too."""
    plain, other = (one.answers(model, one.test[0]) for model in (one.small(None), one.turned(knob)))
    return not same(other, plain, one.unit, 1e-7)


def moves(one, knob, brief):
    """Whether the knob changes the answers of a case: tried on a few rows first, for that is quicker."""
    disturb(1)
    model = one.trained(data=one.few(BRIEF) if brief else None, **{knob.name: knob.value})
    return not same(one.answers(model, one.test[0]), one.brief if brief else one.expected, one.unit, 1e-7)

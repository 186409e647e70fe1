"""Checks of hyperparameters: each one that is declared has an effect."""
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
        if not any(moves(one, case, brief) for brief in (True, False) for one in case.contract.cases):
            no(f"{case.name} = {case.value!r} changes no prediction of any case: the hyperparameter is not used")


def moves(one, knob, brief):
    """Whether the knob changes the answers of a case: tried on a few rows first, for that is quicker."""
    disturb(1)
    model = one.trained(data=one.few(BRIEF) if brief else None, **{knob.name: knob.value})
    return not same(one.answers(model, one.test[0]), one.brief if brief else one.expected, one.unit, 1e-7)

"""Checks of hyperparameters: each one that is declared has an effect."""
from .checks import check
from .verdict import no, same


class Knobs:
    @check("knob")
    def test_hyperparameter_has_an_effect(self, case):
        parameters = case.contract.subject.parameters
        if parameters and case.name not in parameters and "kwargs" not in parameters:
            no(f"the constructor takes no {case.name}, which knobs declares")
        for one in case.contract.cases:
            changed = one.answers(one.varied(case.name, case.value), one.test[0])
            if not same(changed, one.expected, one.unit, 1e-7):
                return
        no(f"{case.name} = {case.value!r} changes no prediction of any case: the hyperparameter is not used")

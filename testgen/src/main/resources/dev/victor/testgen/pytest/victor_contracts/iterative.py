"""Checks of models that are trained step by step and keep the loss of each step."""
import numpy as np

from .case import FEW, SEED
from .checks import check
from .subject import HISTORY_NAMES
from .training import other_data
from .verdict import gap, must_work, no, number

#: Hyperparameters that say how many steps there are.
STEPS = ("epochs", "n_epochs", "max_epochs", "n_estimators", "num_boost_round", "n_iter", "max_iter", "iterations")


def history(case, model):
    loss = case.subject.history(model)
    if loss is None:
        no(f"iterative is declared, but after fit the model has none of {', '.join(HISTORY_NAMES)}")
    return loss


def brief(case, name):
    """The losses of a training of two steps: too few for any rule that stops early."""
    model = must_work(lambda: case.trained(SEED, data=case.few(FEW), **{name: 2}), f"fit with {name} = 2")
    return history(case, model)


class Iterative:
    @check("case", when="iterative")
    def test_loss_falls(self, case):
        loss = history(case, case.shared)
        if len(loss) < 2:
            no(f"the loss has {len(loss)} values: it cannot be seen to fall")
        end = float(np.mean(loss[-max(1, len(loss) // 5):]))
        if not end < loss[0]:
            no(f"the loss begins at {number(loss[0])} and ends at {number(end)}: training does not lower it")

    @check("case", when="iterative")
    def test_loss_stays_finite(self, case):
        loss = history(case, case.shared)
        bad = np.flatnonzero(~np.isfinite(loss))
        if len(bad):
            no(f"the loss of step {bad[0] + 1} of {len(loss)} is {loss[bad[0]]}")

    @check("case", when="iterative")
    def test_loss_has_a_value_per_step(self, case):
        loss = history(case, case.shared)
        for name in STEPS:
            steps = case.value(case.shared, name) if name in case.subject.parameters else None
            if not isinstance(steps, int):
                continue
            if len(loss) > steps:
                no(f"the loss has {len(loss)} values after {steps} steps ({name})")
            found = len(brief(case, name)) if len(loss) >= steps - 1 else 2  # fewer: it stops early, or keeps a part
            if found != 2:
                no(f"with {name} = 2 the loss has {found} values: training takes another number of steps")

    @check("set", when="iterative")
    def test_loss_starts_anew_at_a_refit(self, case):
        model = case.small()
        kept = history(case, model).copy()
        other = case.trained(SEED, data=other_data(case))
        if gap(history(case, model), kept) > 0:
            no("training another model changed the loss of this one: they share state")
        once = len(history(case, other))
        case.subject.fit(other, *case.few(FEW))
        if len(history(case, other)) > max(once, len(kept)):
            no(f"the loss has {once} values after one fit and {len(history(case, other))} after two")

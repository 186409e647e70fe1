"""Checks of small differences: nothing is rounded on the way from a value to an answer."""
import numpy as np

from .case import FEW, SEED
from .checks import check
from .subject import disturb
from .verdict import no, same

#: Far above the last digits of float32, far below what rounding to two decimals, or one, leaves of a value.
TARGET_STEP, INPUT_STEP = 0.003, 0.03


class Fractions:
    @check("once", when="not labels")
    def test_small_differences_count(self, case):
        x, y = (np.round(3 * (part - np.mean(part)) / case.unit) + 10 for part in case.few(FEW))
        asked = x + 1 / np.pi
        plain, other = (answer(case, (x, target), asked) for target in (y, y + TARGET_STEP * uneven(len(y))))
        if same(other, plain, case.unit, 1e-10):
            no(f"targets that are higher by up to {TARGET_STEP} give the same predictions: the target is rounded")
        if np.allclose(other, np.round(other, 4), rtol=0, atol=1e-12):
            no("no prediction has more than four decimals, though all that was learnt has: answers are rounded")
        rows = np.full((60, x.shape[1]), 7.0)
        rows[::2] += INPUT_STEP
        lower, higher = answer(case, (rows, np.where(rows[:, 0] > 7, 100.0, 0.0)), rows[[1, 0]])
        if lower == higher:
            no(f"rows of 7 and rows of {7 + INPUT_STEP} with other targets are answered alike: rows are rounded")


def answer(case, data, asked):
    disturb(1)
    return case.answers(case.trained(SEED, data=data), asked)


def uneven(length):
    """Numbers between 0.2 and 1, of which none is a decimal fraction."""
    return 0.6 + 0.4 * np.sin(np.arange(length) + 1.0)

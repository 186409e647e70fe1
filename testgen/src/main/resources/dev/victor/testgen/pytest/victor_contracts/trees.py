"""Checks of trees: constraints hold in both directions, and nothing is extrapolated."""
import numpy as np

from .checks import check
from .verdict import must_be_same, no, number


class Trees:
    @check("direction", when="not labels")
    def test_monotone_constraint_holds(self, case):
        one, direction = case.case, case.direction
        x, y = one.train
        name = one.contract.monotone["parameter"]
        model = one.trained(**{name: [direction] * x.shape[1]})
        low, high = np.nanmin(x), np.nanmax(x)
        grid = np.linspace(low, high, 25)
        for column in range(x.shape[1]):
            for row in x[::max(1, len(x) // 6)]:
                rows = np.repeat(row[None], len(grid), axis=0)
                rows[:, column] = grid
                step = np.diff(one.answers(model, rows)) * direction
                if step.min() < -1e-6 * one.unit - 1e-6 * high:
                    way = "falls" if direction > 0 else "rises"
                    no(f"with {name} = {direction:+d} the prediction {way} by {number(-step.min())} where column "
                       f"{column} rises: the constraint is not passed on")

    @check("way", when="not labels")
    def test_monotone_constraint_keeps_to_its_column(self, case):
        one, direction = case.case, case.direction
        width = one.parts[0].shape[1]
        if width < 2:
            return
        x = np.random.default_rng(21).random((200, width))
        name = one.contract.monotone["parameter"]
        model = one.trained(data=(x, -10.0 * direction * (x[:, 0] + x[:, -1])),
                            **{name: [direction] + [0] * (width - 1)})
        for column, free in ((0, False), (width - 1, True)):
            rows = np.full((25, width), 0.5)
            rows[:, column] = np.linspace(0, 1, 25)
            against = -direction * np.diff(one.answers(model, rows))
            if not free and against.max() > 1e-6:
                no(f"with {name} = {direction:+d} for the first column alone the prediction goes the other way by "
                   f"{number(against.max())} where it rises: the constraint is at another column")
            if free and against.sum() < 0.5:
                no(f"with {name} = {direction:+d} for the first column alone the last one, with an effect of 10, has "
                   f"one of {number(against.sum())}: it is constrained too")

    @check("case", when="trees, not labels")
    def test_nothing_is_extrapolated(self, case):
        x, y = case.train
        whole = np.isfinite(x).reshape(len(x), -1).all(axis=1)
        model = case.shared if whole.all() else case.trained(data=(x[whole], y[whole]))  # a gap is a side of its own
        x, y = x[whole], y[whole]
        low, high = x.min(axis=0), x.max(axis=0)
        span = high - low + 1.0
        for far, edge, word in ((high + 1000 * span, high, "above"), (low - 1000 * span, low, "below")):
            there, here = case.answers(model, far[None]), case.answers(model, edge[None])
            must_be_same(there, here, case.unit, f"a row far {word} the training data differs by " "{gap} from the row "
                         "at its edge: trees do not extrapolate")
            room = np.ptp(y)
            if there[0] > y.max() + room or there[0] < y.min() - room:
                no(f"a row far {word} the training data is predicted as {number(there[0])}; targets lie between "
                   f"{number(y.min())} and {number(y.max())}")

    @check("set", when="trees, handles-nan, not labels")
    def test_gap_is_not_taken_for_zero(self, case):
        x, y = case.few(60)
        middle, span = np.mean(x), np.ptp(x) + 1.0
        gaps = np.arange(len(x)) % 2 == 0
        rise = 10 * (np.ptp(y) + 1.0)
        for level in (10 * span, -10 * span):  # zero lies below all values, then above all
            rows = x - middle + level
            rows[gaps, 0] = np.nan
            target = np.where(gaps, rise, 0.0)
            answer = case.answers(case.trained(data=(rows, target)), rows)
            learnt = float(np.mean(answer[gaps]) - np.mean(answer[~gaps]))
            if not learnt > 0.02 * rise:
                no(f"where a gap means a target higher by {number(rise)}, rows with a gap are predicted higher by "
                   f"{number(learnt)}: NaN is replaced by a number, or such rows are left out")

    @check("once", when="trees, not labels")
    def test_zero_is_not_taken_for_a_gap(self, case):
        x = np.full((60, case.parts[0].shape[1]), 7.0)
        x[:, 0] = np.arange(60) % 3 - 1
        for low, high in (((-1,), (0, 1)), ((1,), (-1, 0)), ((-1, 1), (0,))):
            answer = case.answers(case.trained(data=(x, np.where(np.isin(x[:, 0], high), 100.0, 0.0))), x)
            learnt = float(np.mean(answer[x[:, 0] == 0]) - np.mean(answer[np.isin(x[:, 0], low)]))
            if not learnt > 2:
                no(f"where 0 means a target higher by 100 than {' and '.join(map(str, low))}, it is predicted higher "
                   f"by {number(learnt)}: zero is taken for a gap")

"""Checks of training again: what a fit forgets, uses and shares."""
import numpy as np

from .case import BRIEF, FEW, SEED, renamed
from .checks import check
from .subject import disturb
from .verdict import gap, must_be_same, must_work, no, number, same


def other_data(case):
    """Rows unlike the case's own: fewer, reversed and of another size, with other names of classes."""
    x, y = case.few(24)
    return x[::-1] * -2.0 + 3.0, (renamed(y[::-1], case.classes)[0] if case.contract.labels else y[::-1] * -3.0 + 5.0)


def narrower(case, x, y):
    """The rows without their first column, if the model can be trained on such; else as they are."""
    narrow = x[:, 1:].copy()
    try:
        case.trained(data=(narrow, y))
        return narrow
    except Exception:
        return x


def with_another_target(case, y, place):
    """The targets, one of them another label or far away."""
    other = y.copy()
    if case.contract.labels:
        other[place] = next(one for one in case.classes if one != y[place])
    else:
        other[place] += 10 * case.unit
    return other


def each_counts(case, plain, data, seed, places):
    """Fails when another target of one of these rows leaves a model as it is, even for that very row."""
    x, y = data
    asked = np.concatenate([case.test[0], x])
    before = case.answers(plain, asked)
    for word, place in places.items():
        disturb(1)
        other = case.trained(seed, data=(x, with_another_target(case, y, place)))
        if same(case.answers(other, asked), before, case.unit):
            no(f"the target of the {word} of {len(y)} rows has no effect: fit leaves rows out")


class Training:
    @check("once")
    def test_refit_forgets_the_first_fit(self, case):
        model = case.make()
        x, y = other_data(case)
        for first in (x, narrower(case, x, y)):
            must_work(lambda first=first: case.subject.fit(model, first.copy(), y.copy()),
                      "a second fit, on other data,")
        disturb(2)
        must_work(lambda: case.subject.fit(model, *case.few(BRIEF)), "a second fit, on other data,")
        must_be_same(case.answers(model, case.test[0]), case.brief, case.unit,
                     "a model trained twice differs by up to {gap} from one trained once: the first fit is remembered")

    @check("once")
    def test_instances_share_nothing(self, case):
        x, y = other_data(case)
        other = case.contract.scopes("set")[-1]
        first, second = case.make(), other.make()
        disturb(1)
        case.subject.fit(first, *case.few(BRIEF))
        case.subject.fit(second, narrower(other, x, y), y)
        answers = must_work(lambda: case.answers(first, case.test[0]), "predict after training another model")
        must_be_same(answers, case.brief, case.unit,
                     "training another model changed this one's answers by up to {gap}: they share state")

    @check("once")
    def test_every_row_counts(self, case):
        few = case.few(FEW)
        each_counts(case, case.small(), few, SEED, {"first": 0, "middle": len(few[1]) // 2, "last": len(few[1]) - 1})
        if not case.contract.applies("gradient"):  # a network is slow, and its rows are counted
            each_counts(case, case.shared, case.train, None, {"first": 0, "last": len(case.parts[1]) - 1})

    @check("set", when="not labels")
    def test_constant_series_is_learnt(self, case):
        x = case.few(24)[0]
        for level in (7.0, 0.0, -7.0):
            data = (np.full_like(x, level), np.full(len(x), level))
            model = must_work(lambda data=data: case.trained(data=data), f"fit on a series that is always {level:g}")
            answer = case.answers(model, data[0])
            if not np.isfinite(answer).all():
                no(f"a series that is always {level:g} gives NaN or infinity: a division by its spread, which is 0")
            if np.max(np.abs(answer - level)) > 0.5 * abs(level) + 0.5:
                worst = answer[np.argmax(np.abs(answer - level))]
                no(f"a series that is always {level:g} is predicted as {number(worst)}")

    @check("once", when="labels")
    def test_constant_features_are_survived(self, case):
        x, y = case.few(40)
        model = must_work(lambda: case.trained(data=(np.full_like(x, 7.0), y)), "fit on features that are always 7")
        if not np.isfinite(case.answers(model, np.full_like(x, 7.0))).all():
            no("features that are always 7 give NaN or infinity: a division by their spread, which is 0")

    @check("once", when="not labels, not trees")
    def test_precision_is_kept_at_a_high_level(self, case):
        def lifted(level):
            x, y = case.few(BRIEF)
            disturb(1)
            model = case.trained(data=(x + level, y + level))
            return case.answers(model, case.test[0] + level) - level

        if gap(lifted(100 * case.unit), case.brief) > 0.001 * case.unit:
            return  # a model that is not meant for values of any level
        moved = gap(lifted(1e6 * case.unit), case.brief)
        if moved > 0.005 * case.unit:
            no(f"predictions follow the level of a series, but a million deviations up they miss by {number(moved)}: "
               "values become float32 before they are scaled")

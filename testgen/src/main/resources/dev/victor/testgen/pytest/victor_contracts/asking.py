"""Checks of training once and asking: answers, refusals, and what must not change."""
import inspect

import numpy as np

from .checks import check
from .subject import disturb
from .verdict import must_be_same, must_refuse, must_work, no


class Asking:
    @check("case")
    def test_fit_returns_the_model(self, case):
        returned = case.first_fit.returned
        if returned is not case.shared:
            no(f"fit returned {type(returned).__name__} and not the model itself: fit(x, y).predict(x) is impossible")

    @check("case")
    def test_one_answer_per_row(self, case):
        for x, rows in ((case.test[0], "test"), (case.train[0], "training"), (case.test[0][:1], "single")):
            answer = np.asarray(case.subject.predict(case.shared, x))
            if answer.shape != (len(x),):
                no(f"{len(x)} {rows} rows got an answer of shape {answer.shape}, not one value per row")
            if not case.contract.labels and (answer.dtype.kind not in "fiu" or not np.isfinite(answer).all()):
                no(f"of {len(x)} {rows} rows {int(np.sum(~np.isfinite(answer.astype(float))))} got no finite number")

    @check("set")
    def test_predict_before_fit_is_an_error(self, case):
        must_refuse(lambda: case.subject.predict(case.make(), case.test[0]), "predict before fit",
                    "raise an error that says that the model is not fitted")

    @check("case")
    def test_wrong_width_is_an_error(self, case):
        x = case.test[0]
        wide = x.shape[1]
        for width in sorted({1, wide - 1, wide + 1, 2 * wide} - {0, wide}):
            other = np.concatenate([x, x], axis=1)[:, :width]
            must_refuse(lambda other=other: case.subject.predict(case.shared, other),
                        f"predict with {width} columns on a model trained on {wide}",
                        "compare the width with that of the training data", accidents=True)

    @check("set")
    def test_bad_target_is_an_error(self, case):
        x, y = case.few(24)
        bad = [("one value fewer than rows", y[:-1])]
        if y.dtype.kind == "f":
            for word, value in (("NaN", np.nan), ("infinity", np.inf)):
                spoilt = y.copy()
                spoilt[len(y) // 2] = value
                bad.append((word, spoilt))
        for word, target in bad:
            must_refuse(lambda target=target: case.subject.fit(case.make(), x, target),
                        f"fit with {word} in the target", "a model trained on it answers nonsense", accidents=True)

    @check("set", when="not handles-nan")
    def test_nan_is_refused(self, case):
        for word, value in (("NaN", np.nan), ("infinity", np.inf), ("minus infinity", -np.inf)):
            for place in (0, 0.5, 1):  # of the rows, and of the columns: the first, the middle and the last
                x, y = case.few(24)
                spoil(x, place, value)
                must_refuse(lambda x=x, y=y: case.subject.fit(case.make(), x, y), f"fit with {word} in a row",
                            "refuse it, or declare handles-nan")
                x = case.test[0]
                spoil(x, place, value)
                must_refuse(lambda x=x: case.subject.predict(case.shared, x), f"predict with {word} in a row",
                            "refuse it, or declare handles-nan")

    @check("case", when="handles-nan")
    def test_nan_is_handled(self, case):
        x, y = case.train
        x[::5, 0] = x[1::7, -1] = np.nan
        model = must_work(lambda: case.trained(data=(x, y)), "fit with NaN in some rows (handles-nan is declared)")
        holes = case.test[0]
        holes[::2, -1] = np.nan
        for row in (holes, np.full_like(holes[:1], np.nan)):
            answer = must_work(lambda row=row: case.answers(model, row), "predict with NaN in some rows")
            if not np.isfinite(answer).all():
                no(f"{int(np.sum(~np.isfinite(answer)))} of {len(row)} rows with NaN got no finite answer")
        if not case.contract.labels:
            spread = np.ptp(case.parts[1]) + np.ptp(case.expected)
            filled = case.answers(model, holes)
            if np.max(np.abs(filled - np.mean(case.parts[1]))) > 2 * spread:
                no("rows with one NaN are answered far outside of the target's range: a gap is not a number")

    @check("case")
    def test_inputs_are_unchanged(self, case):
        if not case.first_fit.kept:
            no("fit changed the caller's x or y in place")
        rows = case.test[0]
        before = rows.copy()
        case.subject.predict(case.shared, rows)
        if not np.array_equal(rows, before, equal_nan=True):
            no("predict changed the caller's x in place")

    @check("case")
    def test_hyperparameters_are_unchanged(self, case):
        given = dict(case.hyperparameters)
        for name, default in case.subject.parameters.items():
            if name not in given and default is not inspect.Parameter.empty:
                given[name] = default
        for moment, model in (("the constructor", case.make()), ("fit", case.shared)):
            for name, value in given.items():
                held = case.value(model, name)
                if held is not inspect.Parameter.empty and not equal(held, value):
                    no(f"{moment} made {name} {held!r}, which was given as {value!r}")

    @check("case")
    def test_predict_changes_nothing(self, case):
        x = case.test[0]
        model = case.shared
        first = case.answers(model, x)
        kept = np.array(first, copy=True)
        disturb(3)
        case.answers(model, x[:2] * 3 - 1)
        second = case.answers(model, x)
        must_be_same(second, kept, case.unit, "the same rows predicted twice differ by up to {gap}: "
                     "predict draws random numbers or changes the model")
        must_be_same(first, kept, case.unit, "an answer given earlier changed by {gap} when predict was called again")
        must_be_same(second, case.expected, case.unit, "predictions moved by {gap} while the model was only asked")

    @check("case")
    def test_row_is_independent_of_its_batch(self, case):
        x = case.test[0][:40]
        model, together = case.shared, case.answers(case.shared, case.test[0])[:len(case.test[0][:40])]
        message = "a row's answer differs by up to {gap} "
        must_be_same(case.answers(model, x[::-1].copy())[::-1], together, case.unit,
                     message + "when the rows come in reverse")
        picked = np.linspace(0, len(x) - 1, min(len(x), 8)).astype(int)
        alone = np.concatenate([case.answers(model, x[i:i + 1]) for i in picked])
        must_be_same(alone, together[picked], case.unit, message + "when it comes alone")
        beside = np.concatenate([x[:4], x[4:] * 5 + 3])
        must_be_same(case.answers(model, beside)[:4], together[:4], case.unit,
                     message + "with other rows beside it: rows leak into each other")


def spoil(x, place, value):
    """Writes a value into a cell: `place` is 0 for the first row and column, 1 for the last of both."""
    x[int(place * (len(x) - 1)), int(place * (x.shape[1] - 1))] = value


def equal(a, b):
    """Whether two values of a hyperparameter are one, lists and arrays included."""
    if isinstance(a, (list, tuple, np.ndarray)) and isinstance(b, (list, tuple, np.ndarray)):
        return len(a) == len(b) and all(equal(one, other) for one, other in zip(a, b))
    if isinstance(a, float) and isinstance(b, float) and a != a and b != b:
        return True
    return bool(a == b) and isinstance(a, bool) == isinstance(b, bool)

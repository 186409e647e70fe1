"""How a check says no, and when two results count as the same."""
import numpy as np
import pytest

#: Two float32 computations of one thing differ by less than this part of the target's standard deviation.
SAME = 1e-5
#: What was written and read back on one machine differs by nothing but the last digits.
KEPT = 1e-9

#: Raised when code runs into something, not when it answers.
ACCIDENTS = (AttributeError, TypeError, NameError, LookupError, AssertionError)


def no(message):
    """The check fails with one sentence and no traceback of ours."""
    pytest.fail(message, pytrace=False)


def gap(a, b):
    """The largest difference of two results; infinite if they have other shapes or other gaps."""
    a, b = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
    if a.shape != b.shape:
        return float("inf")
    if a.size == 0 or np.array_equal(a, b, equal_nan=True):
        return 0.0
    difference = float(np.max(np.abs(a - b)))
    return float("inf") if np.isnan(difference) else difference


def same(a, b, unit, part=SAME):
    """Whether two results are one, measured in `unit` and in their own size."""
    size = float(np.nanmax(np.abs(np.asarray(b, dtype=np.float64)), initial=0.0))
    return gap(a, b) <= part * (unit + size * 0.1)


def must_be_same(a, b, unit, what, part=SAME):
    """Fails with `what`, which has a place for the difference: "predictions differ by up to {gap}: …"."""
    if not same(a, b, unit, part):
        no(what.replace("{gap}", number(gap(a, b))))


def must_refuse(call, what, remedy, accidents=False):
    """`call` has to raise, and not by an accident such as AttributeError unless these are allowed."""
    accident = None
    try:
        call()
    except ACCIDENTS as error:
        if accidents or any(word in str(error).lower() for word in ("fitted", "trained", "call fit")):
            return
        accident = told(error)
    except Exception:
        return
    if accident:
        no(f"{what} ran into {accident} instead of being refused: {remedy}")
    no(f"{what} was answered as if nothing were wrong: {remedy}")


def must_work(call, what):
    """`call` has to work; what it raises becomes one sentence, with the cause behind it."""
    __tracebackhide__ = True
    try:
        return call()
    except Exception as error:
        raise AssertionError(f"{what} failed: {told(error)}") from error


def told(error):
    """An exception in a line."""
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text[:200]}" if text else type(error).__name__


def number(value):
    """A number for a person."""
    return "∞ (NaN, or another shape)" if value == float("inf") else f"{value:.4g}"

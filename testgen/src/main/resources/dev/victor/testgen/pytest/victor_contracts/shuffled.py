"""Data with nothing to learn: the same values without their order."""
import numpy as np


def shuffled(case):
    """What was shuffled → a model trained on it, rows to ask it and the truth about them, shuffled alike."""
    draw = np.random.default_rng(20)
    x, y = case.train
    rows, truth = case.test
    found = {"targets": (case.trained(data=(x, draw.permutation(y))), rows, draw.permutation(truth))}
    series = np.array(case.series, copy=True)
    if series.ndim == 1:  # before windows are cut, so that a window that holds its target shows
        a, b, c, d = case.pipeline.split(*case.pipeline.windows(draw.permutation(series)))
        found["values"] = (case.trained(data=case.usable(a, b)), *case.usable(c, d))
    return found

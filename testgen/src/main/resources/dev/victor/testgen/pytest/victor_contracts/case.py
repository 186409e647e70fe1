"""A case: one model, one set of hyperparameters, one dataset."""
import functools
import inspect
import typing

import numpy as np

from .pipeline import own_series
from .subject import disturb
from .verdict import no

#: Rows of a brief training: more than a usual batch, far fewer than a dataset.
BRIEF = 40
#: Rows that are enough where only sameness or any difference counts.
FEW = 24
#: A seed that no constructor has for its default.
SEED = 4711


class Case:
    """What one test runs on. Its trained model is made once and shared by all checks that only ask it."""

    def __init__(self, contract, hyper, dataset):
        self.contract, self.hyper, self.dataset = contract, hyper, dataset
        self.subject, self.pipeline = contract.subject, contract.pipeline
        self.hyperparameters = contract.hyperparameters.get(hyper, {})
        self.id = f"{contract.id}-{hyper}-{dataset}"
        self._small = {}

    # The data -------------------------------------------------------------------------------------------------

    @functools.cached_property
    def series(self):
        return self.contract.series(self.dataset)

    @functools.cached_property
    def parts(self):
        x, y = self.pipeline.windows(self.series)
        a, b, c, d = self.pipeline.split(x, y)
        parts = (*self.usable(a, b), *self.usable(c, d))
        if len(parts[0]) < 8 or len(parts[2]) < 2:
            no(f"{self.id}: {len(parts[0])} rows to train on and {len(parts[2])} to test are too few")
        return parts

    def usable(self, x, y):
        keep = np.ones(len(y), dtype=bool)
        if y.dtype.kind == "f":
            keep &= np.isfinite(y)
        if not self.contract.applies("handles-nan"):
            keep &= np.isfinite(x).reshape(len(x), -1).all(axis=1)
        return x[keep], y[keep]

    @property
    def train(self):
        """x and y to train on: copies, so that no model can spoil them for the next check."""
        return self.parts[0].copy(), self.parts[1].copy()

    @property
    def test(self):
        return self.parts[2].copy(), self.parts[3].copy()

    @functools.cached_property
    def unit(self):
        """The size that differences are measured in: the standard deviation of the target, 1 for classes."""
        return 1.0 if self.contract.labels else max(float(np.std(self.parts[1])), 1e-12)

    @functools.cached_property
    def classes(self):
        return np.unique(self.parts[1])

    def few(self, rows):
        """The first so many rows of the training data, of every class where there are classes."""
        x, y = self.train
        if self.contract.labels:
            first = np.unique(y, return_index=True)[1]
            order = np.concatenate([first, np.setdiff1d(np.arange(len(y)), first)])
            keep = np.sort(order[:rows])
            return x[keep], y[keep]
        keep = np.flatnonzero(np.isfinite(x).reshape(len(x), -1).all(axis=1))[:rows]
        return x[keep], y[keep]

    # The model ------------------------------------------------------------------------------------------------

    def make(self, seed=None, /, **changes):
        return self.subject.make({**self.hyperparameters, **changes}, seed)

    def trained(self, seed=None, /, data=None, **changes):
        """A model of its own, trained on the case's data or on other."""
        model = self.make(seed, **changes)
        x, y = self.train if data is None else (part.copy() for part in data)
        self.subject.fit(model, x, y)
        return model

    @functools.cached_property
    def shared(self):
        """The model all checks may ask, and none may change."""
        return self.first_fit.model

    @functools.cached_property
    def first_fit(self):
        disturb(1)
        model, (x, y) = self.make(), self.train
        returned = self.subject.fit(model, x, y)
        kept = np.array_equal(x, self.parts[0], equal_nan=True) and np.array_equal(y, self.parts[1])
        return Fit(model, returned, kept)

    @functools.cached_property
    def expected(self):
        """What the shared model answers on the test rows."""
        return self.answers(self.shared, self.test[0])

    @functools.cached_property
    def brief(self):
        """What a model answers that was trained on a few rows only: enough where sameness or a difference counts."""
        disturb(1)
        return self.answers(self.trained(data=self.few(BRIEF)), self.test[0])

    def small(self, seed=SEED, /, **changes):
        """A model trained on very few rows, made once: to be asked and saved, not to be changed.

        Checks that only look for sameness or for any difference begin here, for it is the cheapest fit there is.
        Its seed is none that the constructor has, and None stands for the seed the hyperparameters say.
        """
        key = repr((seed if self.subject.seed_name else None, sorted(changes.items())))
        if key not in self._small:
            disturb(1)
            self._small[key] = self.trained(seed, data=self.few(FEW), **changes)
        return self._small[key]

    def turned(self, knob):
        """A model trained on very few rows with the value of a knob, and with the seed its user gets."""
        return self.small(None, **{knob.name: knob.value})

    def answers(self, model, x):
        """What a model says, as numbers that can be compared: values, or the places of labels and probabilities."""
        if not self.contract.labels:
            return np.asarray(self.subject.predict(model, x), dtype=np.float64)
        said = [codes(self.subject.predict(model, x), self.classes)]
        if self.contract.applies("probabilities"):
            said.append(np.asarray(self.subject.probabilities(model, x), dtype=np.float64))
        return np.column_stack(said)

    def value(self, model, name):
        """A hyperparameter as the model holds it; `inspect.Parameter.empty` if it holds none of that name."""
        held = getattr(model, name, inspect.Parameter.empty)
        if held is inspect.Parameter.empty and hasattr(model, "get_params"):
            held = model.get_params().get(name, held)
        return held

    def __repr__(self):
        return self.id


class Fit(typing.NamedTuple):
    """What became of a fit: the model, what was returned, and whether the caller's data stayed as it was."""

    model: object
    returned: object
    kept: bool


class Knob:
    """A hyperparameter and a value that has to change the result."""

    def __init__(self, contract, name, value):
        self.contract, self.name, self.value = contract, name, value
        self.id = f"{contract.id}-{name}"


class Direction:
    """A monotone constraint in one direction on one dataset."""

    def __init__(self, case, direction):
        self.case, self.direction = case, direction
        self.id = f"{case.contract.id}-{case.dataset}-{'rising' if direction > 0 else 'falling'}"


def codes(labels, classes):
    """The place of each label among the classes, -1 for one that is none of them."""
    places = {str(one): float(place) for place, one in enumerate(classes)}
    return np.array([places.get(str(label), -1.0) for label in np.asarray(labels).ravel()])


def renamed(labels, classes):
    """Other names of the same kind and order for the classes."""
    kind = np.asarray(classes).dtype.kind
    names = [f"class-{chr(97 + i)}" if kind in "UO" else 10 * i + 3 for i in range(len(classes))]
    return np.array(names)[codes(labels, classes).astype(int)], np.array(names)


def series_of(pipeline, root, dataset):
    """The values of a declared dataset, or our own series where none is declared."""
    if dataset is None:
        return own_series()
    return pipeline.read(root / dataset["path"], dataset.get("column"))

"""The model under test, reached through its entry and its method names."""
import copy
import functools
import inspect
import random
import sys

import numpy as np

from .named import named

SEED_NAMES = ("seed", "random_state", "random_seed")
HISTORY_NAMES = ("loss_history_", "loss_history", "losses_", "loss_curve_", "history_")


class Subject:
    """A class of models: how to make one, train it, ask it, write it and read it."""

    def __init__(self, entry, adapter):
        self.entry = entry
        self.names = {"fit": "fit", "predict": "predict", "save": "save", "load": "load",
                      "probabilities": "predict_proba", **adapter}

    @functools.cached_property
    def kind(self):
        return named(self.entry)

    @functools.cached_property
    def parameters(self):
        """Name and default of everything the constructor takes."""
        return {name: one.default for name, one in inspect.signature(self.kind).parameters.items()
                if one.kind in (one.POSITIONAL_OR_KEYWORD, one.KEYWORD_ONLY)}

    @functools.cached_property
    def seed_name(self):
        return next((name for name in SEED_NAMES if name in self.parameters), None)

    def make(self, hyperparameters, seed=None):
        given = copy.deepcopy(hyperparameters)
        if seed is not None and self.seed_name:
            given[self.seed_name] = seed
        return self.kind(**given)

    def fit(self, model, x, y):
        return getattr(model, self.names["fit"])(x, y)

    def predict(self, model, x):
        return getattr(model, self.names["predict"])(x)

    def probabilities(self, model, x):
        return getattr(model, self.names["probabilities"])(x)

    def save(self, model, path):
        getattr(model, self.names["save"])(str(path))

    def load(self, path):
        """By a class method, a static one, or one of an instance made without arguments."""
        name = self.names["load"]
        if isinstance(inspect.getattr_static(self.kind, name), (classmethod, staticmethod)):
            return getattr(self.kind, name)(str(path))
        model = self.kind()
        loaded = getattr(model, name)(str(path))
        return model if loaded is None else loaded

    def history(self, model):
        """The loss of each iteration, or None."""
        for name in HISTORY_NAMES:
            if getattr(model, name, None) is not None:
                return np.asarray(getattr(model, name), dtype=np.float64).ravel()
        return None


def disturb(seed):
    """Sets every global source of randomness, so that a model that draws from one is found out."""
    random.seed(seed)
    np.random.seed(seed)
    if "torch" in sys.modules:
        sys.modules["torch"].manual_seed(seed)

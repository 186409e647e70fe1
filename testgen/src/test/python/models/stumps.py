"""Boosted stumps with a side for gaps and a direction for each column."""
import json

import numpy as np


class Stumps:
    def __init__(self, n_estimators=25, rate=0.3, subsample=0.8, monotone=None, seed=0):
        self.n_estimators = n_estimators
        self.rate = rate
        self.subsample = subsample
        self.monotone = monotone
        self.seed = seed
        self.stumps_ = None

    def fit(self, x, y):
        if not np.isfinite(y).all():
            raise ValueError("NaN or infinity in the target")
        if len(x) != len(y):
            raise ValueError(f"{len(x)} rows and {len(y)} targets")
        draw = np.random.default_rng(self.seed)
        self.width_ = x.shape[1]
        self.base_ = float(y.mean())
        self.stumps_ = []
        self.loss_history_ = []
        answer = np.full(len(y), self.base_)
        for _ in range(self.n_estimators):
            rows = draw.random(len(y)) < self.subsample
            stump = self._best(x[rows], (y - answer)[rows]) if rows.any() else None
            if stump:
                self.stumps_.append(stump)
                answer = answer + self._say(stump, x)
            self.loss_history_.append(float(np.mean((y - answer) ** 2)))
        return self

    def _best(self, x, rest):
        best, found = 1e-12, None
        for column in range(x.shape[1]):
            values = x[:, column]
            known = np.unique(values[np.isfinite(values)])
            cuts = (known[1:] + known[:-1]) / 2
            cuts = cuts[np.linspace(0, len(cuts) - 1, min(len(cuts), 6)).astype(int)] if len(cuts) else cuts
            for cut in [*cuts, np.inf]:
                for gaps in (True, False) if np.isnan(values).any() else (True,):
                    left = np.where(np.isnan(values), gaps, values < cut)
                    if left.all() or not left.any():
                        continue
                    low, high = rest[left].mean(), rest[~left].mean()
                    if self.monotone is not None and (high - low) * self.monotone[column] < 0:
                        continue
                    gain = left.mean() * low ** 2 + (1 - left.mean()) * high ** 2
                    if gain > best:
                        best = gain
                        found = (column, float(cut), bool(gaps), self.rate * float(low), self.rate * float(high))
        return found

    def _say(self, stump, x):
        column, cut, gaps, low, high = stump
        return np.where(np.where(np.isnan(x[:, column]), gaps, x[:, column] < cut), low, high)

    def predict(self, x):
        if self.stumps_ is None:
            raise RuntimeError("not fitted: call fit first")
        if x.shape[1] != self.width_:
            raise ValueError(f"expected {self.width_} columns, got {x.shape[1]}")
        return self.base_ + sum((self._say(stump, x) for stump in self.stumps_), np.zeros(len(x)))

    def save(self, path):
        own = {name: getattr(self, name) for name in ("n_estimators", "rate", "subsample", "monotone", "seed")}
        with open(path, "w") as file:
            json.dump({"own": own, "base": self.base_, "width": self.width_, "stumps": self.stumps_}, file)

    @classmethod
    def load(cls, path):
        with open(path) as file:
            held = json.load(file)
        model = cls(**held["own"])
        model.base_, model.width_, model.stumps_ = held["base"], held["width"], held["stumps"]
        return model

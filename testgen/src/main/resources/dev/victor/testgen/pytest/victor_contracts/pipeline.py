"""From a file to training and test rows: the functions a project names, or our own."""
import csv

import numpy as np

from .named import named


def read_column(path, column=None):
    """A numeric column of a CSV file; an empty cell is NaN. Without a name: value, close, or the last column."""
    with open(path, newline="", encoding="utf-8-sig") as file:
        head = file.readline()
        file.seek(0)
        rows = list(csv.DictReader(file, delimiter=max(",;\t", key=head.count)))
    names = list(rows[0]) if rows else []
    if column is None:
        usual = [name for name in names if name.strip().lower() in ("value", "close")]
        column = (usual or names[-1:] or [None])[0]
    if column not in names:
        raise KeyError(f"{path} has no column {column!r}")
    return np.array([float(row[column]) if row[column] not in ("", None) else np.nan for row in rows])


def sliding_windows(series, lookback, horizon=1):
    """x[i] holds `lookback` values, y[i] the one that lies `horizon` steps after the last of them."""
    series = np.asarray(series, dtype=np.float64)
    first = lookback + horizon - 1
    if len(series) <= first:
        raise ValueError(f"{len(series)} rows are too few for a lookback of {lookback}"
                         + (f" and a horizon of {horizon}" if horizon > 1 else ""))
    return np.stack([series[i:i + lookback] for i in range(len(series) - first)]), series[first:].copy()


def rising_windows(series, lookback, horizon=1):
    """As `sliding_windows`, but the target is the label "up" or "down" of the way from the last value to it."""
    x, y = sliding_windows(series, lookback, horizon)
    keep = np.isfinite(y) & np.isfinite(x[:, -1])
    return x[keep], np.where(y[keep] > x[keep, -1], "up", "down")


def chronological_split(x, y, share=0.75):
    """The first rows train, the last ones test."""
    cut = int(len(x) * share)
    return x[:cut], y[:cut], x[cut:], y[cut:]


def own_series():
    """A series for a model without datasets: 180 steps of a trend, a season and a little noise."""
    t = np.arange(180)
    return 10 + 0.01 * t + np.sin(2 * np.pi * t / 24) + 0.05 * np.random.default_rng(5).normal(size=180)


class Pipeline:
    """Reads, cuts windows and splits as the `data` of a model says."""

    def __init__(self, data, labels=False):
        self.reader = data.get("reader")
        self.windower = data.get("windows")
        self.splitter = data.get("split")
        self.lookback = data.get("lookback") or (None if self.windower else 12)
        self.horizon = data.get("horizon") or 1
        self.labels = labels

    def read(self, path, column=None):
        read = named(self.reader) if self.reader else read_column
        return read(str(path), column) if column is not None else read(str(path))

    def windows(self, series):
        if self.windower:
            cut = named(self.windower)
            made = cut(series) if self.lookback is None else cut(series, self.lookback)
        else:
            made = (rising_windows if self.labels else sliding_windows)(series, self.lookback, self.horizon)
        return np.asarray(made[0]), np.asarray(made[1])

    def split(self, x, y):
        """Training x and y, test x and y, in whichever of the usual orders the function gives them."""
        parts = (named(self.splitter) if self.splitter else chronological_split)(x, y)
        if len(parts) == 2:
            parts = [*parts[0], *parts[1]]
        a, b, c, d = (np.asarray(part) for part in parts)
        if b.ndim > 1 >= c.ndim:
            b, c = c, b
        return a, b, c, d

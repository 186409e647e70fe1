"""Reads a column, cuts windows, splits by time."""
import csv

import numpy as np


def read(path, column="value"):
    with open(path, newline="") as file:
        rows = list(csv.DictReader(file))
    if column not in rows[0]:
        raise KeyError(column)
    return np.array([float(row[column]) if row[column] else np.nan for row in rows])


def windows(series, lookback):
    if len(series) <= lookback:
        raise ValueError("too few rows")
    x = np.stack([series[i:i + lookback] for i in range(len(series) - lookback)])
    return x.copy(), series[lookback:].copy()


def split(x, y):
    cut = int(len(x) * 0.75)
    return x[:cut], y[:cut], x[cut:], y[cut:]

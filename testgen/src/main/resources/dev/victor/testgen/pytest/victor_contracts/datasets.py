"""Checks of data: files as declared, windows that never see their target, a split in order of time."""
import csv
import hashlib

import numpy as np

from . import settings
from .checks import Contract, check
from .pipeline import Pipeline
from .verdict import must_work, no, number

#: Names of a column of times.
TIMES = ("time", "timestamp", "date", "datetime", "day", "open time", "opentime", "<date>")


class Readable:
    """A dataset, read by the functions that one or more models name, or by our own where no model reads it."""

    def __init__(self, contract, name, pipeline=None):
        self.declared = contract.datasets[name]
        self.pipeline = Pipeline(contract.pipelines[pipeline] if pipeline else {})
        self.id = f"{pipeline}-{name}" if pipeline else name
        self.expected_failures = self.declared.get("expected_failures", [])

    @property
    def path(self):
        return settings.root / self.declared["path"]

    def series(self):
        path, column = self.path, self.declared.get("column")
        return np.asarray(must_work(lambda: self.pipeline.read(path, column), f"reading {self.declared['path']}"))

    def delimiter(self):
        with open(self.path, newline="", encoding="utf-8-sig") as file:
            return max(",;\t", key=file.readline().count)

    def table(self):
        with open(self.path, newline="", encoding="utf-8-sig") as file:
            return list(csv.reader(file, delimiter=self.delimiter()))


class Stored:
    """A dataset as a file, whoever reads it."""

    def __init__(self, contract, name):
        self.declared, self.id = contract.datasets[name], name
        self.path = settings.root / self.declared["path"]
        self.expected_failures = self.declared.get("expected_failures", [])

    delimiter, table = Readable.delimiter, Readable.table


class Windows:
    """The functions that cut windows and split them, whatever the data."""

    def __init__(self, name, data):
        self.pipeline, self.id = Pipeline(data, data.get("labels", False)), name

    def cut(self, series):
        return must_work(lambda: self.pipeline.windows(series), "cutting windows")


class Datasets(Contract):
    """Every dataset that is declared, and every way models cut and split one."""

    _abstract = True
    #: id → {"path", "column", "rows", "missing", "sha256", "expected_failures"}
    datasets = {}
    #: name → the `data` of models, and the ids of the datasets they use under "datasets"
    pipelines = {}

    @classmethod
    def applies(cls, word):
        raise LookupError(word)

    @classmethod
    def expected(cls, known):
        for name, declared in cls.datasets.items():
            names = [one for one in known for case in cls.scopes(getattr(cls, f"test_{one}").scope)
                     if getattr(case, "declared", None) is declared]
            yield f"dataset {name}", declared.get("expected_failures", []), names

    @classmethod
    def scopes(cls, scope):
        if scope in ("stored", "sha256", "time"):
            found = [Stored(cls, name) for name in cls.datasets]
            if scope == "sha256":
                return [one for one in found if one.declared.get("sha256")]
            return [one for one in found if time_column(one) is not None] if scope == "time" else found
        if scope in ("windows", "split"):
            return [Windows(name, data) for name, data in cls.pipelines.items()]
        found = [Readable(cls, name, pipeline)
                 for pipeline, data in cls.pipelines.items() for name in data["datasets"]]
        used = {name for data in cls.pipelines.values() for name in data["datasets"]}
        found += [Readable(cls, name) for name, declared in cls.datasets.items()
                  if name not in used and declared["path"].endswith(".csv")]
        if scope == "column":
            return [one for one in found if one.declared.get("column")]
        return [one for one in found if scope == "read" or one.declared.get(scope) is not None]

    @check("sha256")
    def test_checksum_is_as_declared(self, case):
        found = hashlib.sha256(case.path.read_bytes()).hexdigest()
        if found != case.declared["sha256"]:
            no(f"{case.declared['path']} has the sha256 {found[:16]}…, declared is "
               f"{case.declared['sha256'][:16]}…: the data is not what the models were made with")

    @check("time")
    def test_time_is_in_order(self, case):
        place = time_column(case)
        times = [row[place] for row in case.table()[1:] if len(row) > place]
        keys = [sort_key(one) for one in times]
        for line, (before, after) in enumerate(zip(keys, keys[1:]), start=3):
            if not before < after:
                no(f"{case.declared['path']}, line {line}: {times[line - 2]} does not come after {times[line - 3]}")

    @check("rows")
    def test_rows_are_as_declared(self, case):
        found, declared = len(case.series()), case.declared["rows"]
        if found != declared:
            no(f"{case.declared['path']} is read as {found} rows, declared are {declared}")

    @check("missing")
    def test_missing_are_as_declared(self, case):
        found, declared = int(np.sum(np.isnan(case.series().astype(float)))), case.declared["missing"]
        if found != declared:
            no(f"{case.declared['path']} is read with {found} missing values, declared are {declared}")

    @check("column")
    def test_unknown_column_is_an_error(self, case):
        try:
            case.pipeline.read(case.path, "no such column")
        except Exception:
            return
        no(f"reading a column that {case.declared['path']} does not have is answered: the column is not looked at")

    @check("column")
    def test_declared_column_is_read(self, case, tmp_path):
        table, column = case.table(), case.declared["column"]
        if column not in table[0]:
            no(f"{case.declared['path']} has no column {column!r}")
        place = table[0].index(column)
        plain = case.series().astype(float)
        for word, touched in (("the declared column", place), ("another column", len(table[0]))):
            path = copy(case, table, touched, tmp_path, lambda value, line: value * 3 + 17 + line % 5)
            found = np.asarray(case.pipeline.read(path, column), dtype=float)
            if np.array_equal(found, plain, equal_nan=True) == (touched == place):
                no(f"{word} was changed in a copy of {case.declared['path']}, and the values read "
                   f"{'did not change' if touched == place else 'changed too'}: not {column!r} is read")
        asked = answered(case, path, OTHER)
        if asked is not None and np.array_equal(asked, plain, equal_nan=True):
            no(f"the column {OTHER!r} was asked for, and {column!r} is read")

    @check("column")
    def test_values_are_read_to_the_last_digit(self, case, tmp_path):
        table, plain = case.table(), case.series().astype(float)
        changes = {"a hundred thousandth": lambda value, line: value + 1e-5 * (1 + abs(value)) * (1 + line % 5),
                   "its sign": lambda value, line: value if line % 2 else -value}
        for word, change in changes.items():
            path = copy(case, table, table[0].index(case.declared["column"]), tmp_path, change)
            found = answered(case, path, case.declared["column"])
            if found is None or len(found) != len(plain):
                continue
            known = np.isfinite(plain) & (plain != 0)
            moved = int(np.sum(found[known] != plain[known]))
            if moved < known.sum() // 4:
                no(f"where a value of {case.declared['path']} differs by {word}, what is read is the same: "
                   f"only {moved} of {int(known.sum())} values are others")

    @check("read")
    def test_rows_keep_their_order(self, case):
        plain = case.series().astype(float)
        column = case.declared.get("column")
        own = np.asarray(Pipeline({}).read(case.path, column), dtype=float)
        if len(own) == len(plain) and not np.array_equal(own, plain, equal_nan=True):
            if np.array_equal(np.sort(own), np.sort(plain), equal_nan=True):
                first = int(np.flatnonzero(~((own == plain) | (np.isnan(own) & np.isnan(plain))))[0])
                no(f"{case.declared['path']} is read in another order: row {first + 1} is {number(plain[first])}, the "
                   f"file has {number(own[first])}")

    @check("read")
    def test_reading_changes_nothing(self, case):
        before = case.path.read_bytes()
        first, second = case.series().astype(float), case.series().astype(float)
        if case.path.read_bytes() != before:
            no(f"reading {case.declared['path']} changes the file")
        if not np.array_equal(first, second, equal_nan=True):
            no(f"{case.declared['path']} read twice gives different values")

    @check("windows")
    def test_window_never_sees_its_target(self, case):
        seen, targets = origins(case)
        for row, (window, target) in enumerate(zip(seen, targets)):
            if not target:
                no(f"the target of window {row} depends on no value of the series")
            late = [place for place in window if place >= min(target)]
            if late:
                no(f"window {row} sees value {late[-1]} of the series, its target is value {min(target)}: it knows "
                   "what it should predict")

    @check("windows")
    def test_windows_follow_each_other(self, case):
        seen, targets = origins(case)
        horizon, lookback = case.pipeline.horizon, case.pipeline.lookback
        for row, (window, target) in enumerate(zip(seen, targets)):
            if window and max(target) != max(window) + horizon:
                no(f"the target of window {row} lies {max(target) - max(window)} steps after its last value; the "
                   f"horizon is {horizon}")
            if lookback and window and max(window) - min(window) + 1 > lookback:
                no(f"window {row} reaches over {max(window) - min(window) + 1} values; the lookback is {lookback}")
        if min(seen[0]) != 0:
            no(f"the first window begins at value {min(seen[0])}: the oldest rows are not used")
        if max(targets[-1]) != LENGTH + (lookback or 12) - 1:
            no(f"the last target is value {max(targets[-1])} of {LENGTH + (lookback or 12)}: the newest rows are not "
               "used")

    @check("windows")
    def test_gap_is_not_made_a_number(self, case):
        level, lookback = 1000.0, case.pipeline.lookback or 12
        series, cells = wave(LENGTH + lookback), slice(0, 1 if case.pipeline.labels else 2)
        if any(not np.allclose(higher - lower, level) for lower, higher in
               zip(case.cut(series)[cells], case.cut(series + level)[cells])):
            return  # windows of something that does not follow the level
        series[LENGTH // 2] = np.nan
        try:
            lower, higher = (case.pipeline.windows(one)[cells] for one in (series, series + level))
        except Exception:
            return  # refused
        for before, after in zip(lower, higher):
            if before.shape == after.shape:
                made = np.isfinite(before) & np.isfinite(after) & (np.abs(after - before - level) > 1e-6 * level)
                if made.any():
                    no(f"a gap in a series becomes the number {number(before[made][0])} in its windows, whatever the "
                       "level of the series")

    @check("windows")
    def test_windows_have_the_declared_shape(self, case):
        series = wave(LENGTH + (case.pipeline.lookback or 12))
        kept = series.copy()
        x, y = case.cut(series)
        if len(x) != len(y):
            no(f"{len(x)} windows have {len(y)} targets")
        if case.pipeline.lookback and x.shape[1] != case.pipeline.lookback:
            no(f"windows have {x.shape[1]} columns; the lookback is {case.pipeline.lookback}")
        if not np.array_equal(series, kept):
            no("cutting windows changes the series in place")
        x += 1
        if not np.array_equal(series, kept):
            no("windows share their memory with the series: a model that changes them changes the data")

    @check("windows")
    def test_short_series_is_an_error(self, case):
        if case.pipeline.lookback:
            series = wave(case.pipeline.lookback)
            try:
                x, _ = case.pipeline.windows(series)
            except Exception:
                return
            if len(x):
                no(f"{len(series)} values gave {len(x)} windows with a lookback of {case.pipeline.lookback}")

    @check("split")
    def test_split_is_chronological(self, case):
        x, y, labels = numbered(case)
        a, b, c, d = case.pipeline.split(x, y)
        rows = [(a[:, 0], "x of training"), (c[:, 0], "x of test")]
        for found, word in rows:
            if not len(found):
                no(f"the split leaves no rows for {word}")
            if (np.diff(found) <= 0).any():
                no(f"{word} is not in order of time: the split shuffles")
        if a[-1, 0] >= c[0, 0]:
            no(f"training reaches to row {int(a[-1, 0])} and test begins at row {int(c[0, 0])}: training sees the "
               "future")

    @check("split")
    def test_split_keeps_rows_together(self, case):
        x, y, labels = numbered(case)
        a, b, c, d = case.pipeline.split(x, y)
        for rows, targets, word in ((a, b, "training"), (c, d, "test")):
            if len(rows) != len(targets):
                no(f"{word} has {len(rows)} rows and {len(targets)} targets")
            if not np.array_equal(labels[rows[:, 0].astype(int)], targets):
                no(f"rows of {word} come with the targets of other rows")
        gap = (case.pipeline.lookback or 12) + case.pipeline.horizon
        if a[0, 0] != 0 or c[-1, 0] != len(x) - 1 or c[0, 0] - a[-1, 0] > gap:
            no(f"of {len(x)} rows the split keeps {len(a) + len(c)}: rows are lost")
        if len(a) < len(c):
            no(f"the split trains on {len(a)} rows and tests on {len(c)}")


LENGTH = 40
#: A column that no file has.
OTHER = "victor other"


def copy(case, table, column, folder, change):
    """A copy of a table with a column more, and the values of a column changed."""
    other = [row + [OTHER if line == 0 else str(line)] for line, row in enumerate(table)]
    for line, row in enumerate(other[1:]):
        if row[column].strip():
            row[column] = repr(change(float(row[column]), line))
    path = folder / f"{len(list(folder.iterdir()))}.csv"
    with open(path, "w", newline="") as file:
        csv.writer(file, delimiter=case.delimiter()).writerows(other)
    return path


def answered(case, path, column):
    """The values of a column, or None where the reader refuses it."""
    try:
        return np.asarray(case.pipeline.read(path, column), dtype=float)
    except Exception:
        return None


def wave(length):
    """A series of which no two values are one."""
    t = np.arange(length)
    return 100 + 0.5 * t + 10 * np.sin(t * 1.7)


def origins(case):
    """For each window the places of the series that change it, and those that change its target."""
    series = wave(LENGTH + (case.pipeline.lookback or 12))
    x, y = (part.copy() for part in case.cut(series.copy()))
    if len(x) != len(y) or not len(x):
        no(f"{len(x)} windows have {len(y)} targets")
    seen, targets = [[] for _ in x], [[] for _ in y]
    for place in range(len(series)):
        for push in (60.0, -60.0):
            other = series.copy()
            other[place] += push
            moved_x, moved_y = case.cut(other)
            if moved_x.shape != x.shape:
                no(f"changing one value changes the number of windows from {len(x)} to {len(moved_x)}")
            for row in np.flatnonzero((moved_x != x).reshape(len(x), -1).any(axis=1)):
                seen[row].append(place)
            for row in np.flatnonzero((moved_y != y).reshape(len(y), -1).any(axis=1)):
                targets[row].append(place)
    if case.pipeline.labels:  # a label compares the target with the window, so only what the window lacks is target
        targets = [set(target) - set(window) or target for window, target in zip(seen, targets)]
    return [sorted(set(one)) for one in seen], [sorted(set(one)) for one in targets]


def numbered(case):
    """Rows whose first column is their number, and targets that tell which row they belong to."""
    places = np.arange(80, dtype=float)
    x = np.stack([places] + [places * 0.5 + i for i in range(1, (case.pipeline.lookback or 12))], axis=1)
    labels = np.where(places % 3 == 0, "up", "down") if case.pipeline.labels else places * 1000 + 7
    return x, labels.copy(), labels


def time_column(case):
    """The place of the column of times, if the file has one by a usual name."""
    try:
        names = [name.strip().lower() for name in case.table()[0]]
    except (OSError, IndexError, UnicodeDecodeError):
        return None
    return next((place for place, name in enumerate(names) if name in TIMES), None)


def sort_key(text):
    """Numbers as numbers, everything else as it is written (ISO 8601 sorts by time)."""
    try:
        return (0, float(text), "")
    except ValueError:
        return (1, 0.0, text.strip())

"""Run in a process of its own: loads saved models and writes what they answer. The job comes as JSON on stdin."""
import json
import sys

job = json.load(sys.stdin)
sys.path[:] = job["path"]  # not this folder, whose files have common names

import importlib  # noqa: E402
import inspect  # noqa: E402
from pathlib import Path  # noqa: E402

import numpy as np  # noqa: E402


def load(kind, path):
    if isinstance(inspect.getattr_static(kind, job["load"]), (classmethod, staticmethod)):
        return getattr(kind, job["load"])(path)
    model = kind()
    loaded = getattr(model, job["load"])(path)
    return model if loaded is None else loaded


def main():
    module, _, path = job["entry"].partition(":")
    kind = importlib.import_module(module)
    for part in path.split("."):
        kind = getattr(kind, part)
    if "torch" in sys.modules:
        sys.modules["torch"].set_num_threads(1)
    folder = Path(job["folder"])
    for place in range(job["count"]):
        model = load(kind, str(folder / f"{place}.bin"))
        for name in job["ask"]:
            answer = np.asarray(getattr(model, name)(np.load(folder / f"{place}-x.npy")))
            np.save(folder / f"{place}-{name}.npy", answer.astype(str) if answer.dtype.kind == "O" else answer)


main()

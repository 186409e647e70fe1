"""Finds what project.json names: `module:Class` and `module:function`."""
import functools
import importlib
import sys


@functools.lru_cache(maxsize=None)
def named(entry):
    """The class or function behind `module:name`."""
    module, _, path = entry.partition(":")
    if not path:
        module, _, path = entry.rpartition(".")
    found = importlib.import_module(module)
    for part in path.split("."):
        if not hasattr(found, part):
            raise AttributeError(f"{entry}: module {module!r} has no {path!r}")
        found = getattr(found, part)
    if "torch" in sys.modules:
        sys.modules["torch"].set_num_threads(1)
    return found

"""The parameters of a generated class, and what its checks are run for."""
import functools

from . import settings
from .case import Case, Direction, Knob, series_of
from .checks import Contract
from .pipeline import Pipeline
from .subject import Subject


class ModelContract(Contract):
    """What a generated class says about a model; only `id` and `entry` must be said."""

    _abstract = True
    labels = trees = False
    id = entry = None
    data = {}
    adapter = {}
    capabilities = []
    hyperparameters = {}
    knobs = {}
    monotone = None
    network = None
    #: id → {"path": …, "column": …}
    datasets = {}
    #: id → least skill over the naive forecast
    min_skill = {}

    @classmethod
    def declared(cls):
        cls.hyperparameters = cls.hyperparameters or {"default": {}}
        cls.datasets = cls.datasets or {"synthetic": None}
        cls.subject = Subject(cls.entry, cls.adapter)
        cls.pipeline = Pipeline(cls.data, cls.labels)
        cls.cases = [Case(cls, hyper, dataset) for hyper in cls.hyperparameters for dataset in cls.datasets]
        cls.series = staticmethod(functools.lru_cache(maxsize=None)(
            lambda dataset: series_of(cls.pipeline, settings.root, cls.datasets[dataset])))

    @classmethod
    def applies(cls, word):
        facts = {"labels": cls.labels, "saved": "in-memory" not in cls.capabilities,
                 "trees": cls.trees, "dropout": any("drop" in name.lower() for name in cls.knobs),
                 "batches": any("batch" in name.lower() for name in cls.knobs)}
        return facts[word] if word in facts else word in cls.capabilities

    @classmethod
    def scopes(cls, scope):
        first_set, first_dataset = next(iter(cls.hyperparameters)), next(iter(cls.datasets))
        if scope == "case":
            return cls.cases
        if scope == "once":
            return cls.cases[:1]
        if scope == "set":
            return [case for case in cls.cases if case.dataset == first_dataset]
        if scope == "dataset":
            return [case for case in cls.cases if case.hyper == first_set]
        if scope == "skill":
            return [case for case in cls.cases if case.dataset in cls.min_skill]
        if scope == "no skill":
            return [case for case in cls.cases if case.dataset not in cls.min_skill]
        if scope == "knob":
            return [Knob(cls, name, value) for name, value in cls.knobs.items()]
        if scope in ("direction", "way") and cls.monotone:
            return [Direction(case, way) for case in cls.scopes("dataset" if scope == "direction" else "once")
                    for way in cls.monotone.get("directions") or [1, -1]]
        return []

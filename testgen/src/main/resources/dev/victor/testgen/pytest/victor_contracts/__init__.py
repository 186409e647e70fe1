"""The contracts that victor's generated tests hold models and datasets to.

Copied into a project by `victor test generate`; the files in the generated folder name a contract and give it
parameters. Nothing here is a base class of a model: a model is reached through its entry and its method names.
"""
import os

# One thread: the same order of additions on every machine. Read when numpy is first imported, so it stands before.
os.environ["OMP_NUM_THREADS"] = "1"

from .datasets import Datasets  # noqa: E402
from .kinds import BoostedTrees, Classifier, NeuralNetwork, Regressor  # noqa: E402

__all__ = ["BoostedTrees", "Classifier", "Datasets", "NeuralNetwork", "Regressor"]

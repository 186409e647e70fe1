"""The contracts a generated class can name: one for each kind of model."""
from .asking import Asking
from .classification import Classification
from .contract import ModelContract
from .fractions import Fractions
from .gradient import Gradient
from .iterative import Iterative
from .knobs import Knobs
from .persistence import Persistence
from .regression import Regression
from .seeds import Seeds
from .training import Training
from .trees import Trees


class Regressor(Asking, Training, Fractions, Seeds, Knobs, Persistence, Iterative, Gradient, Trees, Regression,
                ModelContract):
    """A model of numbers."""

    _abstract = True


class BoostedTrees(Regressor):
    """A model of numbers that is made of trees."""

    _abstract = True
    trees = True


class NeuralNetwork(Regressor):
    """A model of numbers that is a network."""

    _abstract = True


class Classifier(Asking, Training, Seeds, Knobs, Persistence, Iterative, Gradient, Trees, Classification,
                 ModelContract):
    """A model of labels."""

    _abstract = True
    labels = True

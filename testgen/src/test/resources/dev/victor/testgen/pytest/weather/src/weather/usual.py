"""Always answers with what was most frequent."""
import numpy as np


class Usual:
    def fit(self, x, y):
        names, counts = np.unique(y, return_counts=True)
        self.label_ = names[counts.argmax()]
        return self

    def predict(self, x):
        if not hasattr(self, "label_"):
            raise RuntimeError("not fitted: call fit first")
        return np.full(len(x), self.label_)

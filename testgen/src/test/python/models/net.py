"""A small network."""
import numpy as np
import torch
from torch import nn


class Layers(nn.Module):
    def __init__(self, hidden, dropout):
        super().__init__()
        self.first = nn.Linear(12, hidden)
        self.drop = nn.Dropout(dropout)
        self.second = nn.Linear(hidden, 1)

    def forward(self, x):
        hidden = torch.tanh(self.first(x))
        return self.second(self.drop(hidden)).squeeze(-1)


class Net:
    def __init__(self, hidden=8, dropout=0.1, epochs=60, batch_size=32, seed=0):
        self.hidden = hidden
        self.dropout = dropout
        self.epochs = epochs
        self.batch_size = batch_size
        self.seed = seed
        self.net_ = None

    def build(self):
        torch.manual_seed(self.seed)
        return Layers(self.hidden, self.dropout)

    def to_tensor(self, x):
        return torch.as_tensor((x - self.mean_) / self.std_, dtype=torch.float32)

    def fit(self, x, y):
        if not np.isfinite(x).all() or not np.isfinite(y).all():
            raise ValueError("NaN or infinity in the training data")
        if len(x) != len(y):
            raise ValueError(f"{len(x)} rows and {len(y)} targets")
        self.net_ = self.build()
        self.mean_, self.std_ = float(x.mean()), float(x.std() + 1e-6)
        rows, target = self.to_tensor(x), self.to_tensor(y)
        optimiser = torch.optim.Adam(self.net_.parameters(), lr=0.05)
        self.loss_history_ = []
        self.net_.train()
        for _ in range(self.epochs):
            total = 0.0
            for begin in range(0, len(rows), self.batch_size):
                some = slice(begin, begin + self.batch_size)
                optimiser.zero_grad()
                loss = nn.functional.mse_loss(self.net_(rows[some]), target[some])
                loss.backward()
                optimiser.step()
                total += loss.item() * len(rows[some])
            self.loss_history_.append(total / len(rows))
        return self

    def predict(self, x):
        if self.net_ is None:
            raise RuntimeError("not fitted: call fit first")
        if x.shape[1] != 12 or not np.isfinite(x).all():
            raise ValueError("expected 12 finite columns")
        self.net_.eval()
        with torch.no_grad():
            return self.net_(self.to_tensor(x)).numpy().astype(np.float64) * self.std_ + self.mean_

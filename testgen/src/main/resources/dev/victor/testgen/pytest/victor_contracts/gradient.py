"""Checks of a network's inside. Needs PyTorch, which is imported only when one of these checks runs."""
import numpy as np

from .checks import check
from .verdict import must_work, no, number


class Gradient:
    @check("set", when="gradient")
    def test_one_batch_can_be_overfitted(self, case):
        import torch
        net, x, y = batch(case, 8)
        without_dropout(net)
        first = last = None
        optimiser = torch.optim.Adam(net.parameters(), lr=0.02)
        for _ in range(300):
            optimiser.zero_grad()
            error = loss(case, net(x), y)
            error.backward()
            optimiser.step()
            last = float(error.detach())
            first = last if first is None else first
            if last < 0.05 * first:
                return
        no(f"300 steps on one batch of {len(x)} rows bring the loss only from {number(first)} to {number(last)}: the "
           "network cannot learn its rows by heart")

    @check("set", when="gradient")
    def test_every_parameter_gets_a_gradient(self, case):
        net, x, y = batch(case, 16)
        without_dropout(net)
        loss(case, net(x), y).backward()
        for name, parameter in net.named_parameters():
            if not parameter.requires_grad:
                continue
            if parameter.grad is None or not float(parameter.grad.abs().sum()) > 0:
                no(f"{name} gets no gradient: it is cut off from the loss")

    @check("set", when="gradient")
    def test_every_parameter_moves(self, case):
        fresh = dict(build(case.make(), case).named_parameters())
        for name, parameter in network(case.shared).named_parameters():
            if parameter.requires_grad and name in fresh and bool((parameter == fresh[name]).all()):
                no(f"{name} is after fit what it was before: the optimiser does not know it")

    @check("set", when="gradient")
    def test_no_gradient_between_rows(self, case):
        net, x, _ = batch(case, 8)
        net.eval()
        x = x.detach().requires_grad_(True)
        net(x)[3].sum().backward()
        size = x.grad.abs().reshape(len(x), -1).sum(dim=1)
        others = [float(one) for place, one in enumerate(size) if place != 3]
        if max(others) > 0:
            no(f"the answer for one row of a batch has a gradient of {number(max(others))} to another row: the axes "
               "are swapped, or rows are mixed")

    @check("set", when="gradient")
    def test_every_input_has_a_gradient(self, case):
        net, x, _ = batch(case, 8)
        net.eval()
        x = x.detach().requires_grad_(True)
        net(x).sum().backward()
        size = x.grad.abs().sum(dim=0).reshape(x.shape[1], -1).sum(dim=1)
        blind = [place for place, one in enumerate(size) if not float(one) > 0]
        if blind:
            no(f"columns {blind} of {len(size)} have no gradient: the network does not look at them")

    @check("set", when="gradient")
    def test_every_layer_takes_part(self, case):
        net, x, _ = batch(case, 8)
        used = set()
        for name, layer in leaves(net):
            layer.register_forward_hook(lambda *_, name=name: used.add(name))
        net(x)
        idle = [name for name, _ in leaves(net) if name not in used]
        if idle:
            no(f"the layer {idle[0]} is built and never called")

    @check("set", when="gradient, dropout")
    def test_dropout_reaches_its_layers(self, case):
        from torch import nn
        changes = {name: value for name, value in case.contract.knobs.items() if "drop" in name.lower()}
        for name, layer in leaves(build(case.make(**changes), case)):
            idle = layer.p == 0 if isinstance(layer, nn.Dropout) else (
                isinstance(layer, nn.RNNBase) and layer.num_layers > 1 and layer.dropout == 0)
            if idle:
                no(f"with {changes} the layer {name} still drops nothing")

    @check("set", when="gradient")
    def test_predict_is_in_evaluation_mode(self, case):
        net = network(case.shared)
        net.train()
        training = Watch(net)
        case.answers(case.shared, case.test[0])
        if not training.modes:
            no("predict does not call the trained network")
        training.stop()
        if any(training.modes):
            no("predict leaves the network in training mode: dropout and batch normalisation are active")

    @check("once", when="gradient")
    def test_fit_is_in_training_mode(self, case):
        model = case.make()
        case.subject.fit(model, *case.few(24))
        watched = []
        spy(model, case, lambda net: watched.append(Watch(net)))
        case.answers(model, case.test[0])
        case.subject.fit(model, *case.few(24))
        modes = [mode for one in watched for mode in one.modes]
        if modes and not any(modes):
            no("fit trains the network in evaluation mode: dropout and batch normalisation are idle")

    @check("once", when="gradient")
    def test_gradients_are_cleared_between_steps(self, case):
        model = case.make()
        stale = []
        spy(model, case, lambda net: remember(net, stale))
        case.subject.fit(model, *case.few(24))
        if stale:
            no(f"the gradient of {stale[0]} from an earlier step is still there when the next is computed: zero_grad "
               "is missing")


    @check("once", when="gradient, batches")
    def test_epoch_sees_each_row_once(self, case):
        size = next(name for name in case.contract.knobs if "batch" in name.lower())
        epochs = next((name for name in case.subject.parameters if "epoch" in name), None)
        if epochs is None or not case.contract.network.get("tensor"):
            return
        rows, batch = 24, 8
        seen = [rows_an_epoch(case, rows, {size: each, epochs: 2}) for each in (rows, batch)]
        if min(abs(seen[1] - seen[0]), abs(seen[1] - seen[0] // batch * batch)) > 1:  # the last batch may be left out
            no(f"with {size} = {rows} an epoch trains on {seen[0]:g} rows, with {size} = {batch} on {seen[1]:g}: "
               "batches overlap, or leave rows out")


def rows_an_epoch(case, rows, changes):
    """How many rows go through the network for training in each of two epochs."""
    import torch
    x, y = case.few(rows)
    model, cells = case.make(**changes), []

    def note(net, given):
        if net.training and torch.is_grad_enabled():
            cells.append(given[0].numel())

    spy(model, case, lambda net: net.register_forward_pre_hook(note))
    must_work(lambda: case.subject.fit(model, x, y), f"fit with {changes}")
    one = getattr(model, case.contract.network["tensor"])(x[:1])
    return sum(cells) / (2 * one.numel())


def spy(model, case, look):
    """Shows every network that the model builds from now on to `look`."""
    name = case.contract.network["build"]
    made = getattr(model, name)

    def build_and_show(*args, **named):
        net = made(*args, **named)
        look(net)
        return net

    setattr(model, name, build_and_show)


class Watch:
    """Notes whether a network, or any layer of it, is in training mode whenever it is called."""

    def __init__(self, net):
        self.modes = []
        self.handle = net.register_forward_hook(
            lambda *_: self.modes.append(any(layer.training for layer in net.modules())))

    def stop(self):
        self.handle.remove()


def remember(net, stale):
    """Notes parameters that were stepped since their last gradient and still carry it when the next comes."""
    for name, parameter in net.named_parameters():
        last = []

        def arrive(gradient, name=name, parameter=parameter, last=last):
            if last and parameter.grad is not None and float(parameter.grad.abs().sum()) > 0:
                if not bool((parameter.detach() == last[0]).all()):
                    stale.append(name)
            last[:] = [parameter.detach().clone()]

        parameter.register_hook(arrive)


def build(model, case):
    return must_work(getattr(model, case.contract.network["build"]), "building the network")


def network(model):
    """The trained network that a model holds."""
    from torch import nn
    for value in vars(model).values():
        if isinstance(value, nn.Module):
            return value
    no("after fit the model holds no torch.nn.Module")


def leaves(net):
    return [(name, layer) for name, layer in net.named_modules() if name and not list(layer.children())]


def without_dropout(net):
    for layer in net.modules():
        for name in ("p", "dropout"):
            if isinstance(getattr(layer, name, None), float):
                setattr(layer, name, 0.0)


def batch(case, rows):
    """A new network and some rows as it takes them: evenly picked, targets scaled to mean 0 and deviation 1."""
    import torch
    x, y = case.train
    net = build(case.make(), case)
    picked = np.linspace(0, len(x) - 1, min(rows, len(x))).astype(int)
    to_tensor = getattr(case.shared, case.contract.network["tensor"]) if case.contract.network.get("tensor") else (
        lambda values: torch.as_tensor(values, dtype=torch.float32))
    if case.contract.labels:
        target = torch.as_tensor(np.searchsorted(case.classes, y[picked]))
    else:
        target = torch.as_tensor((y[picked] - y.mean()) / (y.std() + 1e-12), dtype=torch.float32)
    return net, to_tensor(x[picked]), target


def loss(case, out, target):
    from torch.nn import functional
    if not case.contract.labels:
        return functional.mse_loss(out.reshape(len(target), -1).mean(dim=1), target)
    if out.ndim > 1 and out.shape[1] > 1:
        return functional.cross_entropy(out, target)
    return functional.binary_cross_entropy_with_logits(out.reshape(-1), target.to(out.dtype))

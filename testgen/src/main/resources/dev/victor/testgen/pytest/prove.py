"""Breaks a copy of the user's models on purpose, one mutant at a time, and says which generated check notices.

    prove.py ROOT SPEC.json [--model ID] [--mutant NAME] [--jobs N] [--all] [--list]

SPEC.json: {"sources": "src", "output": "tests/generated", "copy": ["datasets/sine.csv"], "timeoutSeconds": 300,
"models": [{"id", "entry", "test"?, "data"?, "adapter"?, "monotone"?}]}. Prints a JSON line for each mutant, always in
the same order: {"mutant", "model", "operator", "file", "line", "change", "killedBy", "status", "seconds"}, where status
is killed, survived, timeout or invalid (the mutant cannot be imported). A model whose tests fail before anything is
broken gives one line with status "baseline". ROOT is only read. Standard library only.
"""
import sys

sys.path[:] = [one for one in sys.path if one != __file__.rpartition("/")[0]]  # inspect.py beside this is not Python's

import argparse  # noqa: E402
import ast  # noqa: E402
import concurrent.futures  # noqa: E402
import json  # noqa: E402
import os  # noqa: E402
import queue  # noqa: E402
import re  # noqa: E402
import shutil  # noqa: E402
import signal  # noqa: E402
import subprocess  # noqa: E402
import tempfile  # noqa: E402
import threading  # noqa: E402
import time  # noqa: E402
import xml.etree.ElementTree  # noqa: E402

CONFIGURATION = ("pytest.ini", "pyproject.toml", "setup.cfg", "tox.ini", "conftest.py", "tests/conftest.py",
                 "tests/__init__.py")
SEEDS = ("seed", "random_state", "random_seed")
FITTED = re.compile(r"(mean|std|scale|centre|center|min|max|median|intercept)s?_*$")


# Mutants ------------------------------------------------------------------------------------------------------------

class Source:
    """A file of the user: its text, its tree, and the places of a tree in the text."""

    def __init__(self, path, relative):
        self.relative = relative
        with open(path, "rb") as file:
            self.bytes = file.read()
        self.tree = ast.parse(self.bytes)
        self.starts = [0]
        for line in self.bytes.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))

    def span(self, node):
        return (self.starts[node.lineno - 1] + node.col_offset, self.starts[node.end_lineno - 1] + node.end_col_offset)

    def text(self, node):
        start, end = self.span(node)
        return self.bytes[start:end].decode()

    def edited(self, edits):
        changed = self.bytes
        for start, end, text in sorted(edits, reverse=True):
            changed = changed[:start] + text.encode() + changed[end:]
        return changed


class Finder:
    """All mutants of one file, in the order of its lines."""

    def __init__(self, source, model):
        self.source, self.model = source, model
        adapter = {"fit": "fit", "predict": "predict", "save": "save", "load": "load",
                   "probabilities": "predict_proba", **model.get("adapter", {})}
        data = model.get("data", {})
        self.names = adapter
        self.of_data = {kind: (data.get(kind) or ":").rpartition(":")[2].rpartition(".")[2]
                        for kind in ("reader", "windows", "split")}
        self.found = []

    def add(self, operator, node, *edits):
        edits = [(*self.source.span(place), text) if isinstance(place, ast.AST) else (place, place, text)
                 for place, text in edits]
        self.found.append((node.lineno, operator, tuple(edits)))

    def mutants(self):
        for function in self.functions():
            self.guards(function)
            self.arithmetic(function)
            self.calls(function)
            if function in self.source.tree.body:
                self.data(function)
            elif function.name == self.names["fit"]:
                self.fit(function)
            elif function.name in (self.names["predict"], self.names["probabilities"]):
                self.predict(function)
            elif function.name in (self.names["save"], self.names["load"]):
                self.persistence(function)
        self.knobs()
        seen, unique = set(), []
        for line, operator, edits in sorted(self.found):
            changed = self.source.edited(edits)
            if changed != self.source.bytes and changed not in seen and compiles(changed):
                seen.add(changed)
                unique.append((line, operator, changed))
        return unique

    def data(self, function):
        for kind, mutate in (("windows", self.windows), ("split", self.split), ("reader", self.reader)):
            if function.name == self.of_data[kind]:
                mutate(function)

    def functions(self):
        return [node for node in ast.walk(self.source.tree) if isinstance(node, ast.FunctionDef)]

    def guards(self, function):
        for node in walk(function):
            if isinstance(node, ast.If) and not node.orelse and isinstance(node.body[-1], ast.Raise):
                text = self.source.text(node).lower()
                kind = ("nan guard removed" if re.search(r"nan|finite", text)
                        else "not-fitted guard removed" if "fitted" in text or "is none" in text
                        else "width guard removed" if re.search(r"shape|features|width", text) else "guard removed")
                self.add(kind, node, (node, "pass"))

    def arithmetic(self, function):
        for node in walk(function):
            if not isinstance(node, ast.BinOp):
                continue
            left, right = node.left, node.right
            if isinstance(node.op, ast.Add) and isinstance(right, ast.Constant) and isinstance(right.value, float) \
                    and 0 < right.value < 1e-3:
                self.add("zero spread not guarded", node, (node, self.source.text(left)))
            elif own(right) and right.attr.endswith("_") and function.name not in ("__init__", self.names["save"]):
                self.add("scaler forgotten", node, (node, self.source.text(left)))

    def calls(self, function):
        first = argument(function)
        for node in walk(function):
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
                name = getattr(node.value.func, "attr", getattr(node.value.func, "id", ""))
                if name in ("manual_seed", "set_seed", "set_random_seed") or name == "seed":
                    self.add("seed not set", node, (node, "pass"))
                elif name == "zero_grad":
                    self.add("gradients not cleared", node, (node, "pass"))
                elif name == "eval" and not node.value.args:
                    self.add("evaluation mode removed", node, (node, "pass"))
                elif name == "train" and not node.value.args:
                    network = self.source.text(node.value.func.value)
                    self.add("trained in evaluation mode", node, (node.value.func, f"{network}.eval"))
            if isinstance(node, ast.keyword) and isinstance(node.value, ast.Constant):
                if node.arg == "batch_first" and node.value.value is True:
                    self.add("axes swapped", node.value, (node.value, "False"))
                if node.arg == "axis" and node.value.value in (0, 1):
                    self.add("axes swapped", node.value, (node.value, str(1 - node.value.value)))
            if function.name == "forward" and isinstance(node, ast.Call) and own(node.func) and node.args \
                    and not (isinstance(node.args[0], ast.Name) and node.args[0].id == first):
                inner = self.source.text(node.args[0])
                self.add("gradient cut off", node.args[0], (node.args[0], f"({inner}).detach()"))
                self.add("layer left out", node, (node, inner))
            if isinstance(node, ast.Attribute) and node.attr == "argmax":
                self.add("least likely answered", node, (node, self.source.text(node.value) + ".argmin"))

    def fit(self, function):
        x, y = argument(function), argument(function, 1)
        self.begin("inputs changed in place", function, f"{x} *= 1.01")
        self.begin("rows left out", function, f"{x}, {y} = {x}[:-1], {y}[:-1]")
        self.begin("targets of other rows", function, f"{y} = __import__('numpy').roll({y}, 1)")
        self.begin("global randomness", function,
                   f"{x} = {x} * (1 + 1e-3 * __import__('numpy').random.normal(size={x}.shape))")
        for node in walk(function):
            if isinstance(node, ast.Return) and isinstance(node.value, ast.Name) and node.value.id == "self":
                self.add("fit returns nothing", node, (node, "return None"))
            if isinstance(node, ast.Assign) and len(node.targets) == 1:
                parts = node.targets[0].elts if isinstance(node.targets[0], ast.Tuple) else node.targets
                if not all(own(part) for part in parts):
                    continue
                name, value = parts[0].attr, self.source.text(node.value)
                target = self.source.text(node.targets[0])
                held = target if len(parts) == 1 else f"({target})"
                self.add("refit does not reset", node,
                         (node.value, f"{held} if getattr(self, {name!r}, None) is not None else ({value})"))
                shared = ", ".join("type(self)." + part.attr for part in parts)
                drop = "; ".join(f"self.__dict__.pop({part.attr!r}, None)" for part in parts)
                self.add("state shared by instances", node, (node, f"{shared} = {value}; {drop}"))

    def predict(self, function):
        x = argument(function)
        self.begin("inputs changed in place", function, f"{x} *= 1.01")
        self.begin("rows leak into each other", function, f"{x} = 0.99 * {x} + 0.01 * {x}[::-1]")
        self.begin("scaler of the asked rows", function, f"{x} = {x} - {x}.mean(axis=0)")
        self.begin("nan taken for zero", function, f"{x} = __import__('numpy').nan_to_num({x})")
        for node in walk(function):
            if isinstance(node, ast.Return) and node.value is not None and function.name == self.names["predict"]:
                value = self.source.text(node.value)
                self.add("column instead of values", node, (node, f"return ({value}).reshape(-1, 1)"))
                self.add("answers in another order", node, (node, f"return ({value})[::-1]"))
            if own(node) and FITTED.search(node.attr) and isinstance(node.ctx, ast.Load):
                name = node.attr
                self.add("predict changes the model", node,
                         (node, f"(setattr(self, {name!r}, self.{name} * 1.001) or self.{name})"))

    def persistence(self, function):
        for node in walk(function):
            if isinstance(node, ast.Dict) and function.name == self.names["save"]:
                for key, value in zip(node.keys, node.values):
                    if isinstance(key, ast.Constant):
                        self.add(f"{key.value} not saved", key, (value, "None"))
            if isinstance(node, (ast.Tuple, ast.List)) and len(node.elts) > 1 \
                    and all(isinstance(one, ast.Constant) and isinstance(one.value, str) for one in node.elts):
                for gone in node.elts:
                    rest = ", ".join(self.source.text(one) for one in node.elts if one is not gone)
                    self.add(f"{gone.value} not saved", gone, (node, f"({rest},)"))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("cls", self.kind()):
                if node.args or node.keywords:
                    self.add("loaded without hyperparameters", node, (node, f"{node.func.id}()"))
                for gone in node.keywords:
                    rest = [self.source.text(one) for one in node.args]
                    rest += [self.source.text(one) for one in node.keywords if one is not gone]
                    if gone.arg and rest:
                        self.add(f"{gone.arg} not loaded", node, (node, f"{node.func.id}({', '.join(rest)})"))

    def knobs(self):
        for kind in ast.walk(self.source.tree):
            if not isinstance(kind, ast.ClassDef) or kind.name != self.kind():
                continue
            for name, default in defaults(kind).items():
                uses = [node for function in kind.body if isinstance(function, ast.FunctionDef)
                        and function.name not in ("__init__", self.names["save"], self.names["load"])
                        for node in walk(function)
                        if own(node) and node.attr == name and isinstance(node.ctx, ast.Load)]
                if not uses:
                    continue
                if name in SEEDS:
                    self.add("seed ignored", uses[0], *((use, "0") for use in uses))
                else:
                    self.add(f"{name} has no effect", uses[0], *((use, self.source.text(default)) for use in uses))
                if name == (self.model.get("monotone") or {}).get("parameter"):
                    self.add("constraint turned", uses[0], *(
                        (use, f"(None if self.{name} is None else [-one for one in self.{name}])") for use in uses))
                    self.add("constraint only upwards", uses[0], *(
                        (use, f"(None if self.{name} is None else [abs(one) for one in self.{name}])") for use in uses))

    def windows(self, function):
        for node in walk(function):
            if isinstance(node, ast.Slice):
                for bound, word in ((node.lower, "begins"), (node.upper, "ends")):
                    if bound is not None:
                        self.add(f"window {word} a row later", bound, (bound, f"{self.source.text(bound)} + 1"))
        series = argument(function)
        self.begin("scaled with the future", function, f"{series} = ({series} - {series}.mean()) / {series}.std()")

    def split(self, function):
        x, y = argument(function), argument(function, 1)
        self.begin("split shuffled", function, f"_o = __import__('numpy').random.RandomState(0).permutation(len({x})); "
                                               f"{x}, {y} = {x}[_o], {y}[_o]")
        for node in walk(function):
            if isinstance(node, ast.Slice) and node.lower is not None and node.upper is None:
                self.add("split not at one place", node.lower, (node.lower, f"{self.source.text(node.lower)} - 3"))
            if isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple) and len(node.value.elts) == 4:
                a, b, c, d = (self.source.text(one) for one in node.value.elts)
                self.add("test and training swapped", node, (node, f"return {c}, {d}, {a}, {b}"))

    def reader(self, function):
        for node in walk(function):
            if isinstance(node, ast.Return) and node.value is not None:
                value = self.source.text(node.value)
                self.add("data sorted", node, (node, f"return __import__('numpy').sort({value})"))
                self.add("gaps filled with zero", node, (node, f"return __import__('numpy').nan_to_num({value})"))
                self.add("first row lost", node, (node, f"return ({value})[1:]"))

    def begin(self, operator, function, line):
        """A statement before the first one that is no docstring."""
        body = function.body
        if isinstance(body[0], ast.Expr) and isinstance(getattr(body[0], "value", None), ast.Constant) and body[1:]:
            body = body[1:]
        first = body[0]
        start = self.source.starts[first.lineno - 1] + first.col_offset
        if first.lineno > function.lineno:
            self.add(operator, first, (start, f"{line}\n{' ' * first.col_offset}"))

    def kind(self):
        return self.model["entry"].rpartition(":")[2]


def walk(function):
    """The nodes of a function in the order of the text."""
    return sorted((node for node in ast.walk(function) if hasattr(node, "lineno")),
                  key=lambda node: (node.lineno, node.col_offset, -node.end_lineno, -node.end_col_offset))


def own(node):
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self"


def argument(function, place=0):
    names = [one.arg for one in function.args.args if one.arg not in ("self", "cls")]
    return names[place] if place < len(names) else "_"


def defaults(kind):
    """Constructor parameters that have a default."""
    for function in kind.body:
        if isinstance(function, ast.FunctionDef) and function.name == "__init__":
            given = function.args
            plain = dict(zip([one.arg for one in given.args[len(given.args) - len(given.defaults):]], given.defaults))
            named = {one.arg: value for one, value in zip(given.kwonlyargs, given.kw_defaults) if value is not None}
            return {**plain, **named}
    return {}


def compiles(text):
    try:
        compile(text, "mutant", "exec")
        return True
    except (SyntaxError, ValueError):
        return False


def difference(before, after):
    """The first line that changed, before and after."""
    old, new = before.decode().splitlines(), after.decode().splitlines()
    place = next((i for i, (a, b) in enumerate(zip(old, new)) if a != b), min(len(old), len(new)) - 1)
    if len(new) > len(old):
        return f"+ {new[place].strip()}"
    return f"{old[place].strip()} → {new[place].strip()}"


# Where everything is ------------------------------------------------------------------------------------------------

def module_file(root, sources, entry):
    """The file of `module:name` under the sources, or None."""
    module = entry.partition(":")[0] if ":" in entry else entry.rpartition(".")[0]
    for candidate in (module.replace(".", "/") + ".py", module.replace(".", "/") + "/__init__.py"):
        relative = os.path.normpath(os.path.join(sources, candidate))
        if not relative.startswith("..") and os.path.isfile(os.path.join(root, relative)):
            return relative
    return None


def plan(root, spec, only):
    """(model, mutant, operator, file, line, text, change, test files) of everything to try."""
    todo, seen = [], set()
    for model in spec["models"]:
        if only and model["id"] != only:
            continue
        data = [entry for entry in (model.get("data") or {}).values() if isinstance(entry, str)]
        for entry in [model["entry"], *data]:
            relative = module_file(root, spec["sources"], entry)
            if relative is None or relative in seen and entry is not model["entry"]:
                continue
            key = (relative, model["entry"] if entry is model["entry"] else "")
            if key in seen:
                continue
            seen |= {key, relative}
            tests = [tests_of(spec, model)]
            if entry is not model["entry"]:
                tests.insert(0, os.path.join(spec["output"], "test_datasets.py"))
            source = Source(os.path.join(root, relative), relative)
            counts = {}
            for line, operator, text in Finder(source, model).mutants():
                slug = re.sub(r"[^a-z0-9_]+", "-", operator.lower())
                counts[slug, line] = counts.get((slug, line), 0) + 1
                again = f"-{counts[slug, line]}" if counts[slug, line] > 1 else ""
                todo.append({"mutant": f"{model['id']}:{slug}:{os.path.basename(relative)}:{line}{again}",
                             "model": model["id"], "operator": operator, "file": relative, "line": line,
                             "change": difference(source.bytes, text), "text": text, "tests": tests})
    return todo


def tests_of(spec, model):
    return model.get("test") or os.path.join(spec["output"], f"test_{model['id'].replace('-', '_')}.py")


# Running ------------------------------------------------------------------------------------------------------------

class Lab:
    """Copies of what the tests need, and the processes that run in them."""

    def __init__(self, root, spec, jobs):
        self.folder = tempfile.mkdtemp(prefix="victor-prove-")
        self.processes, self.lock, self.closed = set(), threading.Lock(), False
        self.free = queue.Queue()
        contracts = os.path.join(os.path.dirname(spec["output"]), "victor_contracts")
        wanted = [spec["sources"], spec["output"], contracts, *CONFIGURATION, *spec.get("copy", [])]
        for number in range(jobs):
            copy = os.path.join(self.folder, str(number))
            os.mkdir(copy)
            for relative in wanted:
                self.take(root, relative, copy)
            self.free.put(copy)

    @staticmethod
    def take(root, relative, copy):
        source, target = os.path.join(root, relative), os.path.join(copy, relative)
        inside = os.path.realpath(source).startswith(os.path.realpath(root) + os.sep) or relative == "."
        if not inside or not os.path.exists(source) or os.path.exists(target):
            return
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if os.path.isdir(source):
            shutil.copytree(source, target, symlinks=True,
                            ignore=shutil.ignore_patterns("__pycache__", ".git", ".venv", "node_modules"))
        else:
            shutil.copyfile(source, target)

    def run(self, tests, file, text, timeout, every):
        """The status, the checks that failed, and the seconds; `text` stands in `file` meanwhile."""
        copy = self.free.get()
        try:
            path = os.path.join(copy, file) if file else None
            before = None
            if path:
                with open(path, "rb") as stream:
                    before = stream.read()
                with open(path, "wb") as stream:
                    stream.write(text)
            started = time.monotonic()
            try:
                for test in tests:
                    status, checks = self.pytest(copy, test, timeout, every)
                    if status != "survived":
                        break
            finally:
                if path:
                    with open(path, "wb") as stream:
                        stream.write(before)
            return status, checks, round(time.monotonic() - started, 1)
        finally:
            self.free.put(copy)

    def pytest(self, copy, test, timeout, every):
        report = os.path.join(copy, "report.xml")
        command = [sys.executable, "-B", "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={report}", test]
        with self.lock:
            if self.closed:
                return "survived", []
            process = subprocess.Popen(command + ([] if every else ["--maxfail=1"]), cwd=copy, stdin=subprocess.DEVNULL,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
                                       env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "OMP_NUM_THREADS": "1"})
            self.processes.add(process)
        try:
            code = process.wait(timeout)
        except subprocess.TimeoutExpired:
            return "timeout", []
        finally:
            stop(process)
            with self.lock:
                self.processes.discard(process)
        checks = failed(report)
        if code == 0:
            return "survived", []
        return ("killed", checks) if checks else ("invalid", [])

    def close(self):
        with self.lock:
            self.closed = True
            running = list(self.processes)
        for process in running:
            stop(process)
        shutil.rmtree(self.folder, ignore_errors=True)


def stop(process):
    """Ends a process and everything it started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass
    process.wait()


def failed(report):
    """The checks that failed, each once, in the order they ran."""
    if not os.path.exists(report):
        return []
    tree = xml.etree.ElementTree.parse(report)
    os.remove(report)
    names = [case.get("name", "").partition("[")[0] for case in tree.iter("testcase")
             if case.get("classname") and (case.find("failure") is not None or case.find("error") is not None)]
    return list(dict.fromkeys(name[5:] for name in names if name.startswith("test_")))


def main():
    parse = argparse.ArgumentParser(prog="prove.py", description="Which bug would the generated tests miss?")
    parse.add_argument("root")
    parse.add_argument("spec")
    parse.add_argument("--model", help="only this one")
    parse.add_argument("--mutant", help="only this one, by the name that --list gives")
    parse.add_argument("--jobs", type=int, default=1)
    parse.add_argument("--all", action="store_true", help="name every check that notices, not only the first")
    parse.add_argument("--list", action="store_true", help="name the mutants, run nothing")
    asked = parse.parse_args()
    with open(asked.spec, encoding="utf-8") as file:
        spec = {"sources": ".", "output": "tests/generated", "timeoutSeconds": 300, **json.load(file)}
    todo = [one for one in plan(asked.root, spec, asked.model) if asked.mutant in (None, one["mutant"])]
    if asked.list:
        for one in todo:
            say({name: one[name] for name in ("mutant", "model", "operator", "file", "line", "change")})
        return 0
    lab = Lab(asked.root, spec, max(1, asked.jobs))

    def leave(number, _):
        lab.close()
        os._exit(128 + number)

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, leave)
    try:
        return prove(lab, spec, todo, asked)
    finally:
        lab.close()


def prove(lab, spec, todo, asked):
    broken = []
    tested = {one["model"]: one["tests"][-1] for one in todo}
    for model, test in tested.items():
        status, checks, seconds = lab.run([test], None, None, spec["timeoutSeconds"], True)
        if status != "survived":
            broken.append(model)
            say({"model": model, "status": "baseline", "killedBy": checks, "seconds": seconds})
    todo = [one for one in todo if one["model"] not in broken]
    with concurrent.futures.ThreadPoolExecutor(max(1, asked.jobs)) as pool:
        for one, (status, checks, seconds) in zip(todo, pool.map(
                lambda one: lab.run(one["tests"], one["file"], one["text"], spec["timeoutSeconds"], asked.all), todo)):
            say({**{name: one[name] for name in ("mutant", "model", "operator", "file", "line", "change")},
                 "killedBy": checks, "status": status, "seconds": seconds})
    return 0


def say(line):
    print(json.dumps(line, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main())

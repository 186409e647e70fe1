"""Says what a Python file offers to the contracts, without importing it: `inspect.py FILE[:Class]` prints JSON.

{"file", "classes": [{"name", "line", "bases", "parameters": [{"name", "default", "required"}], "open",
"methods", "attributes",
"kind", "capabilities", "adapter", "missing", "hyperparameters", "required", "knobs", "network", "monotone"}],
"functions": [{"name", "parameters"}], "imports"}: what is there, and what `victor test new model` may propose.
Standard library only; the file is parsed, never run. Exit code 2 with a sentence on stderr if that is not possible.
"""
import sys

sys.path[:] = [one for one in sys.path if one != __file__.rpartition("/")[0]]  # this file has the name of Python's own

import ast  # noqa: E402
import json  # noqa: E402

LIMIT = 4_000_000
TREES = ("xgboost", "lightgbm", "catboost")
SEEDS = ("seed", "random_state", "random_seed")
HISTORIES = ("loss_history_", "loss_history", "losses_", "loss_curve_", "history_")
USUAL = {"fit": ("fit", "train", "learn"), "predict": ("predict", "forecast", "classify"),
         "save": ("save", "write", "dump", "to_file"), "load": ("load", "read", "restore", "from_file"),
         "probabilities": ("predict_proba", "probabilities", "predict_probabilities")}
#: Parts of names of hyperparameters that are a share between 0 and 1.
SHARES = ("dropout", "subsample", "colsample", "momentum", "ratio", "share", "fraction")


def literal(node):
    """The value of a literal, or None where it is none."""
    try:
        value = ast.literal_eval(node)
        json.dumps(value, allow_nan=False)
        return value
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return None


def parameters(function):
    given = function.args
    names = [one.arg for one in [*given.posonlyargs, *given.args] if one.arg not in ("self", "cls")]
    values = dict(zip(reversed(names), reversed(given.defaults)))
    values.update((one.arg, value) for one, value in zip(given.kwonlyargs, given.kw_defaults) if value is not None)
    return [{"name": name, "default": literal(values[name]) if name in values else None, "required": name not in values}
            for name in [*names, *(one.arg for one in given.kwonlyargs)]]


def fields(kind):
    """The parameters of a data class by their names: what is annotated, but not as a ClassVar or out of __init__."""
    found = {}
    for one in kind.body:
        if not isinstance(one, ast.AnnAssign) or not isinstance(one.target, ast.Name):
            continue
        annotation = one.annotation.value if isinstance(one.annotation, ast.Subscript) else one.annotation
        if name_of(annotation) in ("ClassVar", "KW_ONLY"):
            continue
        value, required = one.value, one.value is None
        if isinstance(value, ast.Call) and name_of(value.func) == "field":
            given = {keyword.arg: keyword.value for keyword in value.keywords}
            if "init" in given and literal(given["init"]) is False:
                continue
            value, required = given.get("default"), "default" not in given and "default_factory" not in given
        found[one.target.id] = {"name": one.target.id, "default": None if value is None else literal(value),
                                "required": required}
    return found


def lineage(kind, kinds, known=()):
    """A class and those of the same file that it inherits from, the nearest first."""
    bases = [kinds[name_of(one)] for one in kind.bases if name_of(one) in kinds]
    return [kind, *(one for base in bases if base not in known for one in lineage(base, kinds, (*known, kind)))]


def is_data(kind):
    return "dataclass" in [name_of(one.func if isinstance(one, ast.Call) else one) for one in kind.decorator_list]


def taken(line, functions):
    """What the constructor takes."""
    own = [one.name for one in line[0].body if isinstance(one, ast.FunctionDef)]
    if "__init__" in functions and ("__init__" in own or not is_data(line[0])):
        return parameters(functions["__init__"])
    return list({name: field for one in reversed(line) if is_data(one) for name, field in fields(one).items()}.values())


def is_abstract(function):
    return any(name_of(one) == "abstractmethod" for one in function.decorator_list)


def name_of(node):
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def knob(parameter):
    """A value that is far from the default, or None where none can be thought of."""
    name, value = parameter["name"], parameter["default"]
    if name in SEEDS or value is None:
        return None
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1 if value <= 3 else value // 4
    if isinstance(value, float):
        if any(part in name for part in SHARES):
            return 0.5 if value != 0.5 else 0.25
        return value / 20 if value else 1.0
    return None


def seeded(functions):
    """Whether the seed is read anywhere but where it is kept and written."""
    return any(isinstance(node, ast.Attribute) and node.attr in SEEDS and isinstance(node.ctx, ast.Load)
               for name, function in functions.items()
               if name not in ("__init__", *USUAL["save"], "get_params") for node in ast.walk(function))


def capable(functions, names, attributes, imports, adapter):
    """The capabilities that the class seems to have, in the order in which they are declared."""
    found = {
        "seeded": any(one in names for one in SEEDS) and seeded(functions),
        "handles-nan": any(one in imports for one in TREES),
        "iterative": any(one in attributes for one in HISTORIES),
        "gradient": "torch" in imports and builder(functions) is not None,
        "probabilities": adapter["probabilities"] is not None,
        "in-memory": not (adapter["save"] and adapter["load"]),
    }
    return [word for word, holds in found.items() if holds]


def builder(functions):
    return next((one for one in ("build", "build_network", "make_network", "_build") if one in functions), None)


def network(functions, imports):
    build = builder(functions)
    if "torch" not in imports or build is None:
        return None
    tensor = next((one for one in ("to_tensor", "tensor", "_to_tensor") if one in functions), None)
    return {"framework": "torch", "build": build, **({"tensor": tensor} if tensor else {})}


def described(kind, kinds, imports):
    line = lineage(kind, kinds)
    functions = {one.name: one for base in reversed(line) for one in base.body if isinstance(one, ast.FunctionDef)}
    takes = taken(line, functions)
    attributes = sorted({node.attr for base in line for node in ast.walk(base) if isinstance(node, ast.Attribute)
                         and isinstance(node.value, ast.Name) and node.value.id == "self"
                         and isinstance(node.ctx, ast.Store)})
    names = [one["name"] for one in takes]
    offered = [name for name, function in functions.items() if not is_abstract(function)]
    adapter = {role: next((one for one in usual if one in offered), None) for role, usual in USUAL.items()}
    labels = adapter["probabilities"] is not None or "classes_" in attributes
    monotone = next((one for one in names if "monoton" in one), None)
    knobs = {one["name"]: knob(one) for one in takes}
    return {
        "name": kind.name, "line": kind.lineno, "bases": [name_of(one) for one in kind.bases], "parameters": takes,
        "open": not takes or "__init__" in functions and functions["__init__"].args.kwarg is not None,
        "methods": sorted(functions), "attributes": attributes,
        "kind": "classifier" if labels else "neural-network" if "torch" in imports
        else "boosted-trees" if any(one in imports for one in TREES) else "regressor",
        "capabilities": capable(functions, names, attributes, imports, adapter),
        "adapter": {role: name for role, name in adapter.items() if name and name != USUAL[role][0]},
        "missing": [role for role in ("fit", "predict") if adapter[role] is None],
        "hyperparameters": {one["name"]: one["default"] for one in takes
                            if one["name"] not in SEEDS and one["default"] is not None},
        "required": [one["name"] for one in takes if one["required"]],
        "knobs": {name: value for name, value in knobs.items() if value is not None},
        "network": network(functions, imports),
        "monotone": {"parameter": monotone, "directions": [1, -1]} if monotone else None,
    }


def imported(node):
    """The outermost packages that a statement imports."""
    if isinstance(node, ast.Import):
        return [one.name.partition(".")[0] for one in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module.partition(".")[0]]
    return []


def refuse(sentence):
    print(sentence, file=sys.stderr)
    return 2


def main(arguments):
    if len(arguments) != 1:
        return refuse("usage: inspect.py FILE[:Class]")
    path, _, wanted = arguments[0].partition(".py:")
    path = path + ".py" if wanted else path
    try:
        with open(path, "rb") as file:
            text = file.read(LIMIT + 1)
        if len(text) > LIMIT:
            return refuse(f"{path} is larger than {LIMIT} bytes")
        tree = ast.parse(text)
    except OSError as error:
        return refuse(f"{path} cannot be read: {error.strerror}")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return refuse(f"{path} is no Python: {error}")
    imports = sorted({one for node in ast.walk(tree) for one in imported(node)})
    kinds = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    if wanted and wanted not in [kind.name for kind in kinds]:
        return refuse(f"{path} has no class {wanted}; it has {', '.join(kind.name for kind in kinds) or 'none'}")
    functions = [{"name": node.name, "parameters": [one["name"] for one in parameters(node)]}
                 for node in tree.body if isinstance(node, ast.FunctionDef)]
    named = {kind.name: kind for kind in kinds}
    classes = [described(kind, named, imports) for kind in kinds if not wanted or kind.name == wanted]
    print(json.dumps({"file": path, "classes": classes, "functions": functions, "imports": imports},
                     indent=2, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(sys.argv[1:]))

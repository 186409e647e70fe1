"""Every check of the shipped library is seen to pass on a model without a fault and to fail for its own bug.

    python3 -m pytest -q -p no:cacheprovider testgen/src/test/python

Needs numpy and pytest; the network's part needs PyTorch and is left out without it.
"""
import atexit
import importlib
import importlib.util
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest

HERE = Path(__file__).resolve().parent
RESOURCES = HERE.parents[1] / "main/resources/dev/victor/testgen/pytest"
WEATHER = HERE.parent / "resources/dev/victor/testgen/pytest/weather"
sys.dont_write_bytecode = True
SHIPPED = Path(tempfile.mkdtemp(prefix="victor-contracts-"))  # as a project has it: beside no other script
atexit.register(shutil.rmtree, SHIPPED, ignore_errors=True)
shutil.copytree(RESOURCES / "victor_contracts", SHIPPED / "victor_contracts",
                ignore=shutil.ignore_patterns("__pycache__"))
sys.path[:0] = [str(SHIPPED), str(HERE), str(WEATHER / "src")]

from victor_contracts import BoostedTrees, Classifier, Datasets, NeuralNetwork, Regressor, settings  # noqa: E402
from victor_contracts.regression import naive_error  # noqa: E402

from bugs import BUGS, DATA_BUGS  # noqa: E402

TORCH = importlib.util.find_spec("torch") is not None
DATA = {"reader": "models.data:read", "windows": "models.data:windows", "split": "models.data:split", "lookback": 12}
DECLARED = {
    "linear": (Regressor, {"entry": "models.linear:Linear", "hyperparameters": {"weak": {"alpha": 0.1}},
                           "knobs": {"alpha": 500.0}, "min_skill": {"synthetic": 0.3}}),
    "stumps": (BoostedTrees, {"entry": "models.stumps:Stumps", "capabilities": ["seeded", "handles-nan", "iterative"],
                              "hyperparameters": {"plain": {"subsample": 0.7}},
                              "data": {"lookback": 4},
                              "knobs": {"n_estimators": 3, "rate": 0.02, "subsample": 0.3, "monotone": [-1] * 4},
                              "monotone": {"parameter": "monotone", "directions": [1, -1]}}),
    "net": (NeuralNetwork, {"entry": "models.net:Net", "capabilities": ["seeded", "iterative", "gradient", "in-memory"],
                            "network": {"build": "build", "tensor": "to_tensor"},
                            "knobs": {"hidden": 3, "dropout": 0.5, "epochs": 2, "batch_size": 8}}),
    "centroid": (Classifier, {"entry": "weather.centroid:NearestCentroid", "capabilities": ["probabilities"],
                              "data": {"windows": "weather.data:windows", "lookback": 6},
                              "adapter": {"fit": "train", "predict": "classify", "save": "write", "load": "read"},
                              "knobs": {"shrink": 0.6, "temperature": 5.0}, "min_skill": {"synthetic": 0.3}}),
}


def contract(model, **changes):
    kind, declared = DECLARED[model]
    return type("TestIt", (kind,), {"id": model, **declared, **changes})


def datasets(folder, data, **declared):
    rows = [f"{day},{100 + day % 7 * 3 + day / 10:.2f},{day * 2}" for day in range(60)]
    rows[10] = "10,,20"
    (folder / "s.csv").write_text("day,value,other\n" + "\n".join(rows) + "\n")
    settings.root = folder
    return type("TestIt", (Datasets,), {
        "datasets": {"s": {"path": "s.csv", "column": "value", "rows": 60, "missing": 1, **declared}},
        "pipelines": {"windows-12": {**data, "datasets": ["s"]}}})


def collected(kind):
    """Check and what it is run for, as pytest would collect them."""
    return [(name[5:], case) for name in sorted(dir(kind)) if hasattr(getattr(kind, name), "scope")
            for case in kind.scopes(getattr(kind, name).scope)]


def failures(kind, folder, only=None):
    """The sentences of the checks that fail."""
    said = {}
    for name, case in collected(kind):
        if only is not None and name != only:
            continue
        test = getattr(kind(), f"test_{name}")
        arguments = {"tmp_path": folder} if "tmp_path" in test.__wrapped__.__code__.co_varnames else {}
        try:
            test(case=case, **arguments)
        except (pytest.fail.Exception, Exception) as failure:
            said[name] = str(failure)
    return said


def broken(module, before, after, folder, monkeypatch):
    """A copy of a module with a bug in it, importable under a name of its own."""
    source = Path(importlib.util.find_spec(module).origin).read_text()
    assert before in source
    name = f"broken_{folder.name}"
    (folder / f"{name}.py").write_text(source.replace(before, after))
    monkeypatch.syspath_prepend(str(folder))
    return name


@pytest.mark.parametrize("model", [name for name in DECLARED if TORCH or name != "net"])
def test_a_model_without_a_fault_passes_every_check(model, tmp_path):
    assert failures(contract(model), tmp_path) == {}


def test_data_without_a_fault_passes_every_check(tmp_path):
    assert failures(datasets(tmp_path, DATA), tmp_path) == {}
    for own in ({"lookback": 5}, {"lookback": 5, "horizon": 3}, {"lookback": 5, "horizon": 3, "labels": True}):
        assert failures(datasets(tmp_path, own), tmp_path) == {}


def test_a_horizon_is_carried_to_the_windows_and_the_naive_forecast():
    kind = contract("linear", data={"lookback": 4, "horizon": 3}, datasets={})
    x, y = kind.pipeline.windows(range(10))
    assert x.tolist() == [[0, 1, 2, 3], [1, 2, 3, 4], [2, 3, 4, 5], [3, 4, 5, 6]] and y.tolist() == [6, 7, 8, 9]
    with pytest.raises(ValueError, match="6 rows are too few for a lookback of 4 and a horizon of 3"):
        kind.pipeline.windows(range(6))
    (case,) = kind.cases
    assert naive_error(case) == pytest.approx(np.mean((case.test[1] - case.test[0][:, -1]) ** 2))


def test_a_seed_may_be_a_knob(tmp_path):
    assert failures(contract("stumps", knobs={"seed": 7}), tmp_path, "hyperparameter_has_an_effect") == {}


@pytest.mark.parametrize("model, check, before, after, said", [pytest.param(*bug, id=f"{bug[0]}-{bug[1]}")
                                                                for bug in BUGS if TORCH or bug[0] != "net"])
def test_a_bug_in_a_model_fails_its_check(model, check, before, after, said, tmp_path, monkeypatch):
    module, _, name = DECLARED[model][1]["entry"].partition(":")
    kind = contract(model, entry=f"{broken(module, before, after, tmp_path, monkeypatch)}:{name}")
    assert said in failures(kind, tmp_path, check)[check]


@pytest.mark.parametrize("check, before, after, said", [pytest.param(*bug, id=bug[0]) for bug in DATA_BUGS])
def test_a_bug_in_data_fails_its_check(check, before, after, said, tmp_path, monkeypatch):
    name = broken("models.data", before, after, tmp_path, monkeypatch)
    data = {key: value.replace("models.data", name) if isinstance(value, str) else value for key, value in DATA.items()}
    assert said in failures(datasets(tmp_path, data), tmp_path, check)[check]


def test_a_window_that_holds_its_target_is_skill_out_of_nothing(tmp_path, monkeypatch):
    name = broken("models.data", "series[i:i + lookback]", "series[i + 1:i + lookback + 1]", tmp_path, monkeypatch)
    kind = contract("linear", data={**DATA, "windows": f"{name}:windows"})
    said = failures(kind, tmp_path, "no_skill_on_shuffled_targets")["no_skill_on_shuffled_targets"]
    assert "with shuffled values nothing can be learnt" in said


def test_a_window_that_holds_its_label_is_skill_out_of_nothing(tmp_path, monkeypatch):
    name = broken("weather.data", "    return np.concatenate([steps",
                  "    steps[:, 0] = 99 * np.sign(series[lookback:] - x[:, -1])\n    return np.concatenate([steps",
                  tmp_path, monkeypatch)
    kind = contract("centroid", data={"windows": f"{name}:windows", "lookback": 6})
    said = failures(kind, tmp_path, "no_skill_on_shuffled_labels")["no_skill_on_shuffled_labels"]
    assert said.startswith("with shuffled values nothing can be learnt, but the skill is 1")


def test_randomness_that_is_not_declared_is_found(tmp_path):
    kind = contract("stumps", capabilities=["handles-nan"])
    said = failures(kind, tmp_path, "another_seed_does_not_matter")["another_seed_does_not_matter"]
    assert "the seed is used, but seeded is not declared" in said


def test_probabilities_are_asked_by_their_name(tmp_path, monkeypatch):
    name = broken("weather.centroid", "predict_proba", "chances", tmp_path, monkeypatch)
    declared = DECLARED["centroid"][1]
    kind = contract("centroid", entry=f"{name}:NearestCentroid",
                    adapter={**declared["adapter"], "probabilities": "chances"})
    assert failures(kind, tmp_path) == {}
    found = json.loads(run(RESOURCES / "inspect.py", WEATHER / "src/weather/centroid.py").stdout)["classes"][0]
    assert "probabilities" not in found["adapter"]


def test_a_check_of_a_dataset_may_be_known_to_fail(tmp_path):
    known = {"check": "rows_keep_their_order", "reason": "newest first", "until": "2999-01-01"}
    kind = datasets(tmp_path, DATA, expected_failures=[known])
    case, = kind.scopes("read")
    assert [mark.kwargs["strict"] for mark in kind().marks("rows_keep_their_order", case)] == [True]
    assert kind().marks("rows_are_as_declared", case) == []
    with pytest.raises(ValueError, match="'window_never_sees_its_target', which is no check of dataset s"):
        datasets(tmp_path, DATA, expected_failures=[{**known, "check": "window_never_sees_its_target"}])


def test_every_check_is_seen_to_fail():
    known = {name for model in DECLARED for name, _ in collected(contract(model))}
    known |= {name for name, _ in collected(type("TestIt", (Datasets,), {
        "datasets": {"s": {"path": "s.csv", "column": "v", "rows": 1, "missing": 1, "sha256": "0"}},
        "pipelines": {"w": {"datasets": ["s"]}}}))}
    seen = {bug[1] for bug in BUGS} | {bug[0] for bug in DATA_BUGS}
    assert known - seen == {"checksum_is_as_declared", "time_is_in_order", "another_seed_does_not_matter",
                            "no_skill_on_shuffled_targets", "no_skill_on_shuffled_labels"}  # each has a test of its own


def test_the_file_is_compared_with_what_is_declared(tmp_path):
    kind = datasets(tmp_path, DATA, sha256="0" * 64)
    table = (tmp_path / "s.csv").read_text().splitlines()
    (tmp_path / "s.csv").write_text("\n".join([*table[:5], table[6], table[5], *table[7:]]) + "\n")
    said = failures(kind, tmp_path)
    assert said["time_is_in_order"] == "s.csv, line 7: 4 does not come after 5"
    assert said["checksum_is_as_declared"].startswith("s.csv has the sha256 ")


def test_what_does_not_apply_is_not_collected():
    plain = {name for name, _ in collected(contract("linear"))}
    assert not plain & {"nan_is_handled", "loss_falls", "every_parameter_moves", "monotone_constraint_holds",
                        "same_seed_gives_the_same_predictions", "class_names_are_kept"}
    assert {name for name in plain if "load" in name or "process" in name}
    kept = {name for name, _ in collected(contract("linear", capabilities=["in-memory"]))}
    assert not {name for name in kept if "load" in name or "process" in name}


def test_an_expected_failure_must_name_a_check():
    with pytest.raises(ValueError, match="did you mean 'fit_returns_the_model'"):
        contract("linear", expected_failures=[{"check": "fit_returns_a_model", "reason": "", "until": "2099-01-01"}])


def weather(folder):
    """The small project of classifiers, as it stands after a generation."""
    shutil.copytree(WEATHER, folder / "weather")
    root = folder / "weather"
    (root / "tests").mkdir()
    (root / "generated").rename(root / "tests/generated")
    shutil.copytree(SHIPPED / "victor_contracts", root / "tests/victor_contracts")
    return root


def run(*command, cwd=None):
    return subprocess.run([sys.executable, "-B", *map(str, command)], cwd=cwd, capture_output=True, text=True,
                          timeout=60)


def test_a_generated_suite_runs_from_anywhere_with_strict_expected_failures(tmp_path):
    root = weather(tmp_path)
    done = run("-m", "pytest", "-q", "-rx", "-p", "no:cacheprovider", root / "tests", cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    assert "TestUsual::test_nan_is_refused[usual-default-synthetic]" in done.stdout
    assert "it never looks at the values (expected until 2099-12-31)" in done.stdout
    assert "4 xfailed" in done.stdout and "skipped" not in done.stdout


def test_an_expected_failure_that_passes_or_is_over_fails(tmp_path):
    root = weather(tmp_path)
    test = root / "tests/generated/test_usual.py"
    test.write_text(test.read_text().replace("bad_target_is_an_error", "fit_returns_the_model").replace(
        '"it never looks at the values", "until": "2099', '"it never looks at the values", "until": "2020'))
    conftest = root / "tests/generated/conftest.py"
    conftest.write_text(conftest.read_text().replace("root=ROOT", "root=ROOT, time_budget_seconds=0"))
    done = run("-m", "pytest", "-q", "-p", "no:cacheprovider", test, cwd=root)
    assert done.returncode == 1
    assert "[XPASS(strict)] it counts what it gets" in done.stdout
    assert ("expected to fail only until 2020-12-31 (it never looks at the values), which has passed: fit with NaN"
            in done.stdout)
    assert "tests.pytest.timeBudgetSeconds allows 0 s" in done.stdout


def test_prove_names_the_check_that_notices(tmp_path):
    root = weather(tmp_path)
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps({"sources": "src", "output": "tests/generated", "models": [
        {"id": "usual", "entry": "weather.usual:Usual"}]}))
    listed = [json.loads(line) for line in run(RESOURCES / "prove.py", root, spec, "--list").stdout.splitlines()]
    guard = next(one for one in listed if one["operator"] == "not-fitted guard removed")
    assert guard["file"] == "src/weather/usual.py" and guard["change"].endswith("→ pass")
    done = run(RESOURCES / "prove.py", root, spec, "--all", "--jobs", 2, "--mutant", guard["mutant"])
    said = json.loads(done.stdout)
    assert done.returncode == 0 and not done.stderr
    assert said.pop("seconds") > 0
    assert said == {**guard, "killedBy": ["predict_before_fit_is_an_error"], "status": "killed"}
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_inspect_proposes_what_the_class_offers():
    found = json.loads(run(RESOURCES / "inspect.py", f"{HERE}/models/stumps.py:Stumps").stdout)["classes"][0]
    assert found["kind"] == "regressor" and found["capabilities"] == ["seeded", "iterative"]
    assert found["hyperparameters"] == {"n_estimators": 25, "rate": 0.3, "subsample": 0.8}
    assert found["knobs"] == {"n_estimators": 6, "rate": 0.015, "subsample": 0.5}
    assert found["monotone"] == {"parameter": "monotone", "directions": [1, -1]}
    centroid = json.loads(run(RESOURCES / "inspect.py", f"{WEATHER}/src/weather/centroid.py").stdout)["classes"][0]
    assert centroid["kind"] == "classifier" and centroid["capabilities"] == ["probabilities"]
    assert centroid["adapter"] == {"fit": "train", "predict": "classify", "save": "write", "load": "read"}
    wrong = run(RESOURCES / "inspect.py", f"{HERE}/models/stumps.py:Stump")
    assert wrong.returncode == 2 and wrong.stderr.endswith("has no class Stump; it has Stumps\n")

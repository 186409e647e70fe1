"""Checks of save and load: in this process, in a new one, and for what comes afterwards."""
import inspect
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np

from .asking import equal
from .case import FEW, codes
from .checks import check
from .subject import disturb
from .training import narrower
from .verdict import KEPT, must_be_same, must_work, no


class Persistence:
    @check("case", when="saved")
    def test_loaded_model_predicts_the_same(self, case, tmp_path):
        loaded = reload(case.subject, case.shared, tmp_path / "model.bin")
        if not isinstance(loaded, case.subject.kind):
            no(f"load gave {type(loaded).__name__}, not {case.subject.kind.__name__}")
        answer = must_work(lambda: case.answers(loaded, case.test[0]), "predict of a loaded model")
        must_be_same(answer, case.expected, case.unit, "a loaded model's predictions differ by up to {gap} from those "
                     "of the saved one", KEPT)
        must_be_same(case.answers(case.shared, case.test[0]), case.expected, case.unit,
                     "saving changed the predictions of the saved model by {gap}", KEPT)
        again = reload(case.subject, loaded, tmp_path / "again.bin")
        must_be_same(case.answers(again, case.test[0]), case.expected, case.unit,
                     "a model that was saved, loaded, saved and loaded differs by up to {gap}", KEPT)

    @check("once", when="saved")
    def test_new_process_predicts_the_same(self, case, tmp_path):
        cases = case.contract.cases
        for place, one in enumerate(cases):
            one.subject.save(one.shared, tmp_path / f"{place}.bin")
            np.save(tmp_path / f"{place}-x.npy", one.test[0])
        names = case.subject.names
        asked = [names["predict"]] + [names["probabilities"]] * case.contract.applies("probabilities")
        job = {"path": [os.getcwd(), *sys.path], "entry": case.subject.entry, "load": names["load"], "ask": asked,
               "folder": str(tmp_path), "count": len(cases)}
        done = subprocess.run([sys.executable, str(Path(__file__).with_name("fresh.py"))], input=json.dumps(job),
                              capture_output=True, text=True, timeout=300)
        if done.returncode:
            no(f"a new process cannot load and ask the model: {(done.stderr.strip().splitlines() or ['?'])[-1]}")
        for place, one in enumerate(cases):
            answer, *more = (np.load(tmp_path / f"{place}-{name}.npy") for name in asked)
            if one.contract.labels:
                answer = np.column_stack([codes(answer, one.classes), *more])
            must_be_same(answer, one.expected, one.unit, f"{one.id}: predictions in a new process differ by up to "
                         "{gap}: something that predict needs is not in the file")

    @check("once", when="saved")
    def test_loaded_model_keeps_hyperparameters(self, case, tmp_path):
        for model in [case.small(), *(case.turned(knob) for knob in case.contract.scopes("knob"))]:
            loaded = reload(case.subject, model, tmp_path / "model.bin")
            for name in case.subject.parameters:
                before, after = case.value(model, name), case.value(loaded, name)
                if before is inspect.Parameter.empty:
                    continue
                if after is inspect.Parameter.empty or not equal(after, before):
                    no(f"{name} was {before!r} when the model was saved and is {after!r} when it is loaded")

    @check("set", when="saved")
    def test_loaded_model_refits_alike(self, case, tmp_path):
        refits_alike(case, case.small(), tmp_path, "")

    @check("knob", when="saved")
    def test_loaded_model_refits_with_its_hyperparameter(self, case, tmp_path):
        one = case.contract.cases[0]
        refits_alike(one, one.turned(case), tmp_path, f" with {case.name} = {case.value!r}")

    @check("once", when="saved")
    def test_loaded_models_share_nothing(self, case, tmp_path):
        first = reload(case.subject, case.shared, tmp_path / "first.bin")
        x, y = case.few(FEW)
        rows = narrower(case, x[::-1] * 3.0, y)
        other = case.trained(data=(rows, y))
        second = reload(case.subject, other, tmp_path / "second.bin")
        answers = must_work(lambda: case.answers(second, rows), "predict of a loaded model with another width")
        must_be_same(answers, case.answers(other, rows), case.unit,
                     "a loaded model with another width differs by up to {gap} from the saved one", KEPT)
        answers = must_work(lambda: case.answers(first, case.test[0]), "predict after loading another model")
        must_be_same(answers, case.expected, case.unit,
                     "loading a second model changed the answers of the first by up to {gap}: they share state")


def reload(subject, model, path):
    must_work(lambda: subject.save(model, path), "save")
    return must_work(lambda: subject.load(path), "load of a saved model")


def refits_alike(case, model, folder, where):
    loaded = reload(case.subject, model, folder / "model.bin")
    expected = case.answers(model, case.test[0])
    disturb(5)
    must_work(lambda: case.subject.fit(loaded, *case.few(FEW)), "fit of a loaded model")
    must_be_same(case.answers(loaded, case.test[0]), expected, case.unit, "a loaded model" + where + " trained again "
                 "on the same data differs by up to {gap}: load loses hyperparameters or the seed")

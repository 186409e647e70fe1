"""Checks of classifiers: labels, their names, and probabilities."""
import numpy as np

from .case import codes, renamed
from .checks import check
from .shuffled import shuffled
from .verdict import ACCIDENTS, must_be_same, must_refuse, no, number, told

#: Skill beyond which something leaks. After a high value a lower one is likelier even without any order.
BOUNDS = {"targets": 0.6, "values": 0.85}


class Classification:
    @check("case", when="labels")
    def test_labels_are_among_those_seen(self, case):
        for x in (case.test[0], case.train[0], case.test[0] * 50 + 1000):
            strange = np.setdiff1d(np.asarray(case.subject.predict(case.shared, x)).astype(str),
                                   case.classes.astype(str))
            if len(strange):
                no(f"predicted {strange[0]!r}, which is none of the labels it was trained on")

    @check("set", when="labels")
    def test_class_names_are_kept(self, case):
        x, y = case.train
        other, names = renamed(y, case.classes)
        answer = codes(case.subject.predict(case.trained(data=(x, other)), case.test[0]), names)
        if (answer < 0).any():
            no("trained on other class names, the model answers with names it has not seen")
        expected = codes(case.subject.predict(case.shared, case.test[0]), case.classes)
        wrong = int(np.sum(answer != expected))
        if wrong:
            no(f"other names for the same classes change {wrong} of {len(answer)} answers")

    @check("set", when="labels")
    def test_one_label_is_answered_or_refused(self, case):
        x, y = case.few(24)
        only = np.full_like(y, y[0])
        try:
            answer = case.subject.predict(case.trained(data=(x, only)), x)
        except ACCIDENTS as error:
            no(f"training on one label ran into {told(error)}: answer with it, or refuse it in words")
        except Exception:
            return
        wrong = int(np.sum(np.asarray(answer).astype(str) != str(y[0])))
        if wrong:
            no(f"trained on {y[0]!r} alone, the model answers something else for {wrong} of {len(x)} rows")

    @check("case", when="labels, probabilities")
    def test_probabilities_sum_to_one(self, case):
        found = np.asarray(case.subject.probabilities(case.shared, case.test[0]), dtype=np.float64)
        if found.shape != (len(case.test[0]), len(case.classes)):
            no(f"probabilities have the shape {found.shape}, not rows × {len(case.classes)} classes")
        if not (np.isfinite(found).all() and found.min() >= 0 and found.max() <= 1 + 1e-6):
            no(f"probabilities lie between {number(found.min())} and {number(found.max())}, not between 0 and 1")
        must_be_same(found.sum(axis=1), np.ones(len(found)), 0.1, "probabilities of a row miss 1 by up to {gap}")

    @check("case", when="labels, probabilities")
    def test_probabilities_agree_with_the_labels(self, case):
        found = np.asarray(case.subject.probabilities(case.shared, case.test[0]), dtype=np.float64)
        names = getattr(case.shared, "classes_", case.classes)
        said = codes(case.subject.predict(case.shared, case.test[0]), names)
        likely, top = found.argmax(axis=1), found.max(axis=1)
        wrong = (likely != said) & (top - found[np.arange(len(found)), np.maximum(said, 0).astype(int)] > 1e-9)
        if wrong.any():
            no(f"{int(wrong.sum())} of {len(wrong)} rows get a label that is not the likeliest (columns in the order "
               "of classes_, or sorted)")

    @check("set", when="labels, probabilities")
    def test_probabilities_before_fit_are_an_error(self, case):
        must_refuse(lambda: case.subject.probabilities(case.make(), case.test[0]), "probabilities before fit",
                    "raise an error that says that the model is not fitted")

    @check("skill", when="labels")
    def test_beats_the_most_frequent_label(self, case):
        skill = skill_over_the_most_frequent(case, case.shared, *case.test)
        least = case.contract.min_skill[case.dataset]
        if not skill >= least:
            no(f"skill over the most frequent label is {number(skill)} on {case.dataset}; minSkill is {least}")

    @check("once", when="labels")
    def test_no_skill_on_shuffled_labels(self, case):
        for what, (model, rows, truth) in shuffled(case).items():
            skill = skill_over_the_most_frequent(case, model, rows, truth)
            if skill > BOUNDS[what]:
                no(f"with shuffled {what} nothing can be learnt, but the skill is {number(skill)}: the model sees what "
                   "it should predict")


def skill_over_the_most_frequent(case, model, x, y):
    """1 minus the share of wrong labels over that of always saying the label most frequent in training."""
    names, counts = np.unique(case.parts[1], return_counts=True)
    wrong = np.mean(codes(case.subject.predict(model, x), case.classes) != codes(y, case.classes))
    plain = np.mean(y != names[counts.argmax()])
    return float(1 - wrong / max(plain, 1 / len(y)))

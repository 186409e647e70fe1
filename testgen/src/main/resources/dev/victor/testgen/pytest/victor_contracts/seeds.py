"""Checks of randomness: the seed decides exactly when that is declared."""
from .case import BRIEF
from .checks import check
from .subject import disturb
from .verdict import must_be_same, no, same


class Seeds:
    @check("case", when="seeded")
    def test_same_seed_gives_the_same_predictions(self, case):
        disturb(11)
        again = case.answers(case.trained(data=case.few(BRIEF)), case.test[0])
        must_be_same(again, case.brief, case.unit, "predictions differ by up to {gap} between two fits with the "
                     "same seed: something is drawn from a source that the seed does not set")

    @check("once", when="seeded")
    def test_another_seed_matters(self, case):
        if case.subject.seed_name is None:
            no("seeded is declared, but the constructor takes no seed, random_state or random_seed")
        for one in case.contract.scopes("set"):
            answers = []
            for seed in (12, 977):
                disturb(1)
                answers.append(one.answers(one.trained(seed=seed, data=one.few(BRIEF)), one.test[0]))
            if not same(*answers, one.unit, 1e-7):
                return
        no("seeds 12 and 977 give the same predictions with all hyperparameters: the seed is not used "
           "(or seeded should not be declared)")

    @check("case", when="not seeded")
    def test_two_fits_are_equal(self, case):
        disturb(11)
        again = case.answers(case.trained(data=case.few(BRIEF)), case.test[0])
        must_be_same(again, case.brief, case.unit, "predictions differ by up to {gap} between two fits on the same "
                     "data: the model is random; declare seeded if its seed decides")

    @check("once", when="not seeded")
    def test_another_seed_does_not_matter(self, case):
        for seed in (12, 977):
            disturb(seed)
            other = case.answers(case.trained(seed=seed, data=case.few(BRIEF)), case.test[0])
            must_be_same(other, case.brief, case.unit, "predictions differ by up to {gap} with "
                         f"seed {seed}: the seed is used, but seeded is not declared")

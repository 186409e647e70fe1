"""Checks of randomness: the seed decides exactly when that is declared."""
from .case import BRIEF, FEW, SEED
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
        for rows in (FEW, BRIEF):
            for one in case.contract.scopes("set"):
                if not same(*(seeded(one, seed, rows) for seed in (SEED, 977)), one.unit, 1e-7):
                    return
        no(f"seeds {SEED} and 977 give the same predictions with all hyperparameters: the seed is not used "
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
            other = case.answers(case.trained(seed, data=case.few(BRIEF)), case.test[0])
            must_be_same(other, case.brief, case.unit, "predictions differ by up to {gap} with "
                         f"seed {seed}: the seed is used, but seeded is not declared")


def seeded(case, seed, rows):
    """What a model with this seed answers; what is drawn elsewhere is the same every time."""
    if (seed, rows) == (SEED, FEW):
        return case.answers(case.small(), case.test[0])
    disturb(1)
    return case.answers(case.trained(seed, data=case.few(rows)), case.test[0])

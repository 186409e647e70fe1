"""What a check is: a test, what it is run for, and when it applies."""
import difflib
import functools
import inspect
from datetime import date

import pytest

from .verdict import no, told


def check(scope, when=""):
    """Marks a test as a check.

    `scope` names what it is run for (see `Contract.scopes`), `when` the words that must hold, "not" before one that
    must not (see `Contract.applies`). A check that does not apply is not collected.
    """
    def mark(function):
        @functools.wraps(function)
        def run(self, *args, **named):
            __tracebackhide__ = True
            late = self.expired(function.__name__[5:], named)
            if late is None:
                return function(self, *args, **named)
            try:
                function(self, *args, **named)
                return
            except pytest.fail.Exception as failure:
                told_late = f"{late} {failure}"
            except Exception as failure:
                told_late = f"{late} {told(failure)}"
            no(told_late)
        run.scope, run.when = scope, when
        return run
    return mark


class Contract:
    """Collects the checks that apply to what a generated class declares, and no others."""

    __test__ = False
    #: checks known to fail: {"check": id or id[case], "reason": why, "until": "2026-12-31"}
    expected_failures = []

    def __init_subclass__(cls, **named):
        super().__init_subclass__(**named)
        if "_abstract" in cls.__dict__:
            return
        cls.__test__ = True
        cls.declared()
        known = []
        for name, function in inspect.getmembers(cls, inspect.isfunction):
            if not hasattr(function, "scope"):
                continue
            if all(cls.holds(word) for word in function.when.split(", ") if word) and cls.scopes(function.scope):
                known.append(name[5:])
            else:
                setattr(cls, name, None)
        for whose, failures, names in cls.expected(known):
            for plain in (failure["check"].split("[")[0] for failure in failures):
                if plain not in names:
                    near = difflib.get_close_matches(plain, names, 1)
                    raise ValueError(f"expectedFailures names {plain!r}, which is no check of {whose}"
                                     + (f"; did you mean {near[0]!r}?" if near else ""))

    @classmethod
    def declared(cls):
        """Called once the parameters of a generated class are known."""

    @classmethod
    def expected(cls, known):
        """Who declares checks that fail, which, and the names that there are, of all that are known."""
        return [(cls.__name__, cls.expected_failures, known)]

    @classmethod
    def holds(cls, word):
        return not cls.applies(word[4:]) if word.startswith("not ") else cls.applies(word)

    @classmethod
    def applies(cls, word):
        """Whether a word of `when` is true here."""
        raise NotImplementedError

    @classmethod
    def scopes(cls, scope):
        """What a check of this scope is run for: a list of things that have an id."""
        raise NotImplementedError

    def pytest_generate_tests(self, metafunc):
        function = getattr(type(self), metafunc.function.__name__)
        if not hasattr(function, "scope"):
            return
        cases = type(self).scopes(function.scope)
        name = metafunc.function.__name__[5:]
        metafunc.parametrize("case", [pytest.param(case, id=case.id, marks=self.marks(name, case))
                                      for case in cases])

    def marks(self, name, case):
        return [pytest.mark.xfail(reason=f"{one['reason']} (expected until {one['until']})", strict=True)
                for one in self.expectations(name, case) if date.fromisoformat(one["until"]) >= date.today()]

    def expired(self, name, named):
        for one in self.expectations(name, named["case"]):
            if date.fromisoformat(one["until"]) < date.today():
                return f"expected to fail only until {one['until']} ({one['reason']}), which has passed:"
        return None

    def expectations(self, name, case):
        declared = [*self.expected_failures, *getattr(case, "expected_failures", [])]
        return [one for one in declared if one["check"] in (name, f"{name}[{case.id}]")]

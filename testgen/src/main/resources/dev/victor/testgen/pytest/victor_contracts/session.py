"""The hooks of the generated conftest: where the project is, and how long its generated tests may take.

The budget is judged by processor time, which a busy machine does not stretch; time on the clock is only told.
"""
import os
import time

import pytest

from . import settings

__all__ = ["configure", "pytest_runtest_protocol", "pytest_sessionfinish", "pytest_terminal_summary"]

_spent = {}


def configure(root, time_budget_seconds=None):
    """Called by conftest.py before any test is collected."""
    settings.root = root
    settings.time_budget_seconds = time_budget_seconds


def _processor():
    own = os.times()
    return own.user + own.system + own.children_user + own.children_system


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_protocol(item):
    clock, processor = time.perf_counter(), _processor()
    yield
    _spent[item.nodeid] = (time.perf_counter() - clock, _processor() - processor)


def _totals():
    return sum(clock for clock, _ in _spent.values()), sum(processor for _, processor in _spent.values())


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session):
    budget = settings.time_budget_seconds
    if budget is not None and _totals()[1] > budget and session.exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter):
    budget = settings.time_budget_seconds
    clock, processor = _totals()
    if budget is None or clock <= budget:
        return
    over = processor > budget
    terminalreporter.section("victor: time budget", sep="=", red=over, yellow=not over)
    terminalreporter.line(
        f"The generated tests took {clock:.0f} s ({processor:.0f} s of processor time); tests.pytest.timeBudgetSeconds "
        f"allows {budget} s" + ("." if over else ", which a quieter machine would keep to."))
    for name, (seconds, _) in sorted(_spent.items(), key=lambda one: -one[1][0])[:5]:
        terminalreporter.line(f"  {seconds:6.1f} s  {name}")

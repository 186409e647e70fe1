"""What the generated conftest says about the whole suite."""
from pathlib import Path

root = Path.cwd()
time_budget_seconds = None

"""Models of tomorrow's weather."""

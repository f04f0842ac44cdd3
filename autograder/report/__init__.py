"""Draws a `Report`: as JSON, as a row, on the terminal, as a page. Pure functions, no IO."""

"""Worked out from the slope."""

bouncing_rate = 2 / df(1)

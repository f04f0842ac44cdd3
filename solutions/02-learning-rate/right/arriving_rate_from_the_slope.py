"""Worked out from the slope."""

arriving_rate = 1 / df(1)

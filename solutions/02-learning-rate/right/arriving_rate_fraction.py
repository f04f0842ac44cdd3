"""Worked out."""

arriving_rate = 1 / 2

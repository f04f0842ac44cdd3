"""Worked out with thirds."""

arriving_rate = 1.5 / 3

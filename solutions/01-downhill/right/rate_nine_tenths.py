"""Jumps across the minimum, and shrinks fast enough."""

learning_rate = 0.9

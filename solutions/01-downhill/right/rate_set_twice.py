"""Tried another one first."""

learning_rate = 1.1  # runs away!
learning_rate = 0.01  # too slow
learning_rate = 0.12

"""A fraction."""

learning_rate = 1 / 4

"""Text turned into a number."""

learning_rate = float("0.15")

"""Added up."""

bouncing_rate = sum([0.1] * 10)  # one, but for the last digit

"""Found by halving."""

low, high = 0.5, 1.0
alternating_rate = (low + high) / 2

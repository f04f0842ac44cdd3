"""Just above the edge."""

diverging_rate = 1.0001

"""A hundred."""

diverging_rate = 100

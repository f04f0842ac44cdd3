"""Lands at the minimum in one step."""

learning_rate = 0.5

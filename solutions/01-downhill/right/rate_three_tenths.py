"""Another rate."""

learning_rate = 0.3

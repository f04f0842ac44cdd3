"""Among the slowest that are fast enough."""

learning_rate = 0.0745

"""A tenth in scientific notation."""

learning_rate = 1e-1

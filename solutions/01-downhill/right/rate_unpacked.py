"""Set together with something else."""

learning_rate, tolerance = 0.35, 1e-6

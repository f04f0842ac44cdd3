"""Is a lambda."""

fixed_step = lambda x, gradx, step: x if gradx == 0 else x - step if gradx > 0 else x + step

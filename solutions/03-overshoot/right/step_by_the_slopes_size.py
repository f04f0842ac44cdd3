"""Divides the slope by its size, with a case for flat ground."""


def fixed_step(x, gradx, step):
    if not gradx:
        return x
    return x - gradx / abs(gradx) * step

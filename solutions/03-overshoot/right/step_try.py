"""Asks for forgiveness on flat ground."""


def fixed_step(x, gradx, step):
    try:
        return x - step * gradx / abs(gradx)
    except ZeroDivisionError:
        return x

"""Looks the direction up in a table."""


def fixed_step(x, gradx, step):
    direction = {True: -1, False: 1}
    return x if gradx == 0 else x + direction[gradx > 0] * step

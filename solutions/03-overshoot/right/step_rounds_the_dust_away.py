"""Rounds to twelve decimals, so that a step to 0 leaves no dust."""


def fixed_step(x, gradx, step):
    way = 0 if gradx == 0 else gradx / abs(gradx)
    return round(x - step * way, 12)

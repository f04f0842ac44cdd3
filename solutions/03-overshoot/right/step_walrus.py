"""Names the direction on its way."""


def fixed_step(x, gradx, step):
    if (way := -1 if gradx > 0 else 1 if gradx < 0 else 0):
        return x + way * step
    return x

"""Tells the three cases apart with match."""


def fixed_step(x, gradx, step):
    match gradx:
        case 0:
            return x
        case slope if slope < 0:
            return x + step
        case _:
            return x - step

"""Prints what it does, and changes its own x in place."""


def fixed_step(x: float, gradx: float, step: float) -> float:
    print(f"at {x}, slope {gradx}")
    if gradx > 0:
        x -= step
    elif gradx < 0:
        x += step
    print("now at", x)
    return x

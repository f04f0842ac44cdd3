"""
Walks downhill: with steps of one length, by gradient descent, and from several starts.

Run it once TODO 2 is done: `python steps.py` walks over hills and valleys, twice.
"""

import math


def height(w):
    """
    The cost at w: hills and valleys. The deepest valley has its bottom at w = 4.4999.
    """
    return 0.1 * (w - 5) ** 2 - math.cos(3 * (w - 0.3))


def slope(w):
    """
    The slope of `height` at w. Above 0, the ground rises to the right; below 0, to the left.
    """
    return 0.2 * (w - 5) + 3 * math.sin(3 * (w - 0.3))


def fixed_step(x, gradx, step):
    """
    Takes one step downhill, always of the same length, and returns the new x.

    x: where we stand, a number
    gradx: the slope there, a number; only its sign counts, not how large it is
    step: the length of the step, a number above 0

    A slope that is almost 0 counts like any other. Only where it is exactly 0, we stay at x.
    Nothing is rounded, however short the step, and it may end at any place, at 0 as well.
    (Plain numbers are enough: no arrays here.)

    Example: at x = 3 with slope -4, a step of length 0.5 leads to 3.5.
    """
    # TODO 1: take one step of that length downhill and return the new x.
    ### BEGIN SOLUTION
    if gradx > 0:
        return x - step
    if gradx < 0:
        return x + step
    return x
    ### END SOLUTION


def find_min(df, w0, learning_rate, steps):
    """
    Walks downhill by gradient descent and returns the path: a list of all places on the way.

    df: a function; df(w) is the slope of the cost at w
    w0: where the walk starts, a number
    learning_rate: how hard to push, a number above 0
    steps: how many steps to take, a whole number; there may be none

    The path holds the start and the place after every step, in that order: steps + 1 numbers.
    With no step, that is the start alone. All steps are taken, even where they lead nowhere new or
    very far away, and no place is rounded.

    Example: with df(w) = 2 * w, a walk from 4 with learning rate 0.25 and 3 steps has the path
    [4, 2.0, 1.0, 0.5].
    """
    # TODO 2: walk down from w0 and return the path.
    ### BEGIN SOLUTION
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]))
    return path
    ### END SOLUTION


def best_start(df, f, starts, learning_rate, steps):
    """
    Walks down from each start and returns the start whose walk ends lowest.

    df: a function; df(w) is the slope of the cost at w
    f: a function; f(w) is the cost at w, how high the ground is there; it may be below 0
    starts: a list of numbers, at least one; it is not changed
    learning_rate, steps: the same for every walk, as in find_min

    find_min does the walking. What counts is the cost at the last place of each walk: lower is
    better, by however little, and 0 is a cost like any other. (If two walks end equally low, either
    start will do.)

    Example: with f(w) = w**2 and df(w) = 2 * w, three steps with learning rate 0.25 lead from
    8 to 1.0 and from -4 to -0.5. Of the starts [8, -4], the best is -4.
    """
    # TODO 3: return the start whose walk ends lowest.
    ### BEGIN SOLUTION
    return min(starts, key=lambda start: f(find_min(df, start, learning_rate, steps)[-1]))
    ### END SOLUTION


if __name__ == "__main__":
    for rate in (0.059, 0.59):
        places = [f"{w:.2f}" for w in find_min(slope, 1.2, rate, 8)]
        print(f"learning rate {rate}:", ", ".join(places))

"""
Downhill in any number of dimensions, without and with momentum.

A place is a NumPy array with one number for each dimension.
"""

import numpy as np


def valley(x):
    """
    The height of a long, narrow valley at the place x = [a, b].
    """
    a, b = x
    return (a**2 + 10 * b**2) / 2


def valley_grad(x):
    """
    The gradient of `valley` at x: one slope for each of the two numbers.
    """
    a, b = x
    return np.array([a, 10 * b])


def gradient_descent(grad, x0, learning_rate, steps):
    """
    Walks downhill and returns the path.

    grad: a function; for an array x, grad(x) is the gradient at that place, an array as long as x.
        It may be an array that somebody else holds, too, even x itself: do not write into it
    x0: the start, a 1-D NumPy array of any length (no list); it may hold whole numbers
    learning_rate: how hard to push, a number above 0
    steps: how many steps to take, a whole number from 0 to 300

    The path holds the start and the place after each step: steps + 1 places in all, also where the
    ground is flat; after 0 steps the start alone. It may be a list of arrays (or of lists), or one
    2-D array with a row for each place.
    The array x0 is not changed. No place of the path changes any more when the walk goes on. Every
    call begins a new path: the same call gives the same path, whatever was called before.

    Example: gradient_descent(valley_grad, np.array([10, 1]), 0.15, 2) walks from [10, 1] to
    [8.5, -0.5] and on to [7.225, 0.25]: a path of three places.
    """
    # TODO 1: take `steps` steps downhill and return the path.
    ### BEGIN SOLUTION
    x = np.array(x0, dtype=float)
    path = [x]
    for _ in range(steps):
        x = x - learning_rate * grad(x)
        path.append(x)
    return path
    ### END SOLUTION


def momentum(grad, x0, learning_rate, beta, steps):
    """
    Walks downhill with momentum and returns the path.

    grad, x0, learning_rate, steps, the path: as in gradient_descent
    beta: how much of the old velocity is kept, a number from 0 to below 1

    The walk has a velocity, an array as long as x0; every walk begins with a velocity of zeros.
    Each step first makes the new velocity: beta times the old one, plus the gradient at the
    present place. Then the place moves against this new velocity, by learning_rate times it.

    Example: momentum(valley_grad, np.array([10, 1]), 0.15, 0.6, 2) walks from [10, 1] to
    [8.5, -0.5], with velocity [10, 10], and on to [6.325, -0.65], with velocity [14.5, 1].
    """
    # TODO 2: take `steps` steps with momentum and return the path.
    ### BEGIN SOLUTION
    x = np.array(x0, dtype=float)
    velocity = np.zeros_like(x)
    path = [x]
    for _ in range(steps):
        velocity = beta * velocity + grad(x)
        x = x - learning_rate * velocity
        path.append(x)
    return path
    ### END SOLUTION

"""
A neuron, how wrong it is, and which way its weight and its bias should not go.
"""

import numpy as np


def f(x, w, b):
    """
    What a sigmoid neuron answers to x: a number between 0 and 1.

    x: what the neuron is shown, a number (or a NumPy array; then each of its numbers is answered)
    w, b: the neuron's weight and its bias, two numbers

    Example: to x = 2 a neuron with w = 1.5 and b = -1 answers 0.880797.
    However far w * x + b is from 0, there is an answer: far out it is as good as 0 or 1. (NumPy may
    warn of an overflow there. That does no harm.) What is handed in is not changed.
    """
    # TODO 1: return the neuron's answer.
    ### BEGIN SOLUTION
    return 1 / (1 + np.exp(-(w * x + b)))
    ### END SOLUTION


def mse(y_pred, y):
    """
    The mean squared error: how far answers are from what they should have been.
    There is no ½ in it.

    y_pred: the answers; y: what they should have been. Two lists (or two NumPy arrays), as long as
    each other, of any length

    Example: mse([0.5, 2, 4], [1, 2.5, 2]) is 1.5.
    What is handed in is not changed.
    """
    # TODO 2: return the mean squared error.
    ### BEGIN SOLUTION
    return np.mean((np.array(y_pred) - np.array(y)) ** 2)
    ### END SOLUTION


def grad_w(x, w, b, y):
    """
    The slope of the neuron's loss when w changes and b stays.

    The loss of one point is HALF the square of the difference between f(x, w, b) and y.
    x, y: one point: what the neuron is shown and what it should answer, two numbers (or several
        points: two NumPy arrays, as long as each other)
    Gradients are SUMMED over the points: for several points, too, one number is returned.
    However far w * x + b is from 0, there is a slope, and it is a number (not nan).

    Example: at x = 2, w = 1.5, b = -1 with y = 0.3 the slope is 0.12196.
    What is handed in is not changed.
    """
    # TODO 3: return the slope of the loss along w. Use f.
    ### BEGIN SOLUTION
    fx = f(x, w, b)
    return np.sum((fx - y) * fx * (1 - fx) * x)
    ### END SOLUTION


def grad_b(x, w, b, y):
    """
    The slope of the neuron's loss when b changes and w stays.

    The loss, x and y are those of grad_w. Here, too, gradients are SUMMED over the points, and
    there is a slope however far out. x may be 0.

    Example: at x = 2, w = 1.5, b = -1 with y = 0.3 the slope is 0.06098.
    What is handed in is not changed.
    """
    # TODO 4: return the slope of the loss along b. Use f.
    ### BEGIN SOLUTION
    fx = f(x, w, b)
    return np.sum((fx - y) * fx * (1 - fx))
    ### END SOLUTION


def numerical_gradient(f, x, h=1e-5):
    """
    The gradient of any function, found by trying: a slope for each number in x.

    f: a function of the whole array x that returns one number (any function, not just the neuron)
    x: a NumPy array of one or more numbers, whole ones perhaps, or equal ones
    h: for each slope, one number of x is moved by h to the right and by h to the left of where it
        is, and the others stay. The slope is that of the line through these two points.
    Returns an array as long as x. What is handed in is not changed.

    Example: for the sum of all cubes, at x = [2, -1, 3] and with h = 0.1, it returns
    [12.01, 3.01, 27.01].
    """
    # TODO 5: return the slopes, one for each number in x.
    ### BEGIN SOLUTION
    slopes = []
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes.append((f(right) - f(left)) / (2 * h))
    return np.array(slopes)
    ### END SOLUTION

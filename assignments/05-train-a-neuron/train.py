"""
Training a neuron: many steps downhill for its weight and its bias.
"""

import numpy as np


def f(x, w, b):
    """
    What a sigmoid neuron with the weight w and the bias b answers to x, a number.

    The answer lies between 0 and 1. However far w * x + b is from 0, there is one: far out it is as
    good as 0 or 1.
    Example: f(2, 1.5, -1) is 0.880797.
    """
    # TODO 1: bring your f along from exercise 4.
    raise NotImplementedError("TODO 1: bring your f along from exercise 4.")


def grad_w(x, w, b, y):
    """
    The slope of the loss along w, at one point (x, y). The loss is half the square of the error.

    Example: grad_w(2, 1.5, -1, 0.3) is 0.12196.
    """
    # TODO 2: bring your grad_w along from exercise 4.
    raise NotImplementedError("TODO 2: bring your grad_w along from exercise 4.")


def grad_b(x, w, b, y):
    """
    The slope of the loss along b, at one point (x, y). The loss is half the square of the error.

    Example: grad_b(2, 1.5, -1, 0.3) is 0.06098.
    """
    # TODO 3: bring your grad_b along from exercise 4.
    raise NotImplementedError("TODO 3: bring your grad_b along from exercise 4.")


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    """
    Trains the neuron on some points, and returns its weight and its bias after that.

    X, Y: what the neuron is shown, and what it should answer: two lists (or two NumPy arrays), as
        long as each other. X[0] belongs to Y[0], X[1] to Y[1], and so on. There may be one point or
        many. A point with a 0 in it counts as well, and one that is there twice counts twice.
    w, b: the weight and the bias with which the training starts, two numbers of any size
    eta: the learning rate, the same in every epoch
    max_epochs: how many epochs to train, a whole number, a thousand perhaps. All of them are done,
        even where hardly anything changes any more; with 0, nothing changes

    One epoch is one step, for w and b together. It uses the gradients of all points, SUMMED, all of
    them taken at the w and the b that the epoch began with. (The loss is half the sum of squares.)
    Returns the pair (w, b), not rounded. What is handed in is not changed.

    Example: with X = [0.5, 2.5], Y = [0.2, 0.9], from w = -2, b = -2 and with eta = 1, one epoch
    leads to (-1.994508, -1.992289), and 1000 epochs lead to (1.79172, -2.282118).
    """
    # TODO 4: train for max_epochs epochs and return (w, b).
    raise NotImplementedError("TODO 4: train for max_epochs epochs and return (w, b).")


if __name__ == "__main__":
    for epochs in [0, 1, 10, 60, 85, 100, 1000]:
        w, b = do_gradient_descent([0.5, 2.5], [0.2, 0.9], -2, -2, 1, epochs)
        print(f"EPOCH {epochs}: w = {w:.4f}, b = {b:.4f},", end=" ")
        print(f"answers {f(0.5, w, b):.3f} and {f(2.5, w, b):.3f}, should be 0.2 and 0.9")

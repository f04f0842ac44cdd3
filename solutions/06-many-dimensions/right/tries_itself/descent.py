"""
Downhill in any number of dimensions, with tests at the end.
"""

from numpy import *
import numpy as np


def valley(x):
    a, b = x
    return (a**2 + 10 * b**2) / 2


def valley_grad(x):
    return array([x[0], 10 * x[1]])


def gradient_descent(grad, x0, learning_rate, steps):
    x = x0 * 1.0
    path = [x]
    for i in range(0, steps, 1):
        x = subtract(x, learning_rate * grad(x))
        path.append(x)
    return array(path)


def momentum(grad, x0, learning_rate, beta, steps):
    x = x0 * 1.0
    v = zeros(len(x0))
    path = [x]
    for i in range(steps):
        v = add(beta * v, grad(x))
        x = subtract(x, learning_rate * v)
        path.append(x)
    return array(path)


print(gradient_descent(valley_grad, np.array([10, 1]), 0.15, 2))
print(momentum(valley_grad, np.array([10, 1]), 0.15, 0.6, 2))
assert np.allclose(momentum(valley_grad, np.array([10, 1]), 0.15, 0, 9),
                   gradient_descent(valley_grad, np.array([10, 1]), 0.15, 9))

if __name__ == "__main__":
    heights = [valley(x) for x in gradient_descent(valley_grad, np.array([10.0, 1.0]), 0.1, 50)]
    print("the last height:", heights[-1])

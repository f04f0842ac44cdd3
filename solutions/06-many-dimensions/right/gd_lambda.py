"""A lambda with reduce."""

from functools import reduce

gradient_descent = lambda grad, x0, learning_rate, steps: reduce(
    lambda path, _: path + [path[-1] - learning_rate * grad(path[-1])], range(steps), [x0]
)

"""A comprehension with a walrus."""


def gradient_descent(grad, x0, learning_rate, steps):
    x = x0
    return [x0] + [x := x - learning_rate * grad(x) for _ in range(steps)]

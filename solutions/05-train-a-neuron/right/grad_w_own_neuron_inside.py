"""Brings its own neuron along, and squares the cosh."""


def grad_w(x, w, b, y):
    half = (w * x + b) / 2
    answer = (1 + np.tanh(half)) / 2
    slopes = (answer - y) / (4 * np.cosh(half) ** 2)
    return np.sum(slopes * x)

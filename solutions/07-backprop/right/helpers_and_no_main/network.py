import numpy
from numpy import array, dot, outer


def sig(z):
    return 1.0 / (1.0 + numpy.exp(-z))


def dsig(a):
    return a * (1.0 - a)


def forward(x, W1, b1, W2, b2):
    hidden = sig(dot(W1, x) + b1)
    return hidden, sig(dot(W2, hidden) + b2)


def backward(x, t, W1, b1, W2, b2):
    hidden, y = forward(x, W1, b1, W2, b2)
    delta_out = (y - t) * dsig(y)
    delta_hidden = delta_out * array(W2) * dsig(hidden)
    return outer(delta_hidden, x), delta_hidden, delta_out * hidden, delta_out


def total_gradient(X, T, net):
    total = None
    for x, t in zip(X, T):
        parts = backward(x, t, *net)
        total = parts if total is None else [a + b for a, b in zip(total, parts)]
    return total


def train(X, T, W1, b1, W2, b2, eta, epochs):
    net = [W1, b1, W2, b2]
    for _ in range(epochs):
        net = [a - eta * g for a, g in zip(net, total_gradient(X, T, net))]
    return tuple(net)

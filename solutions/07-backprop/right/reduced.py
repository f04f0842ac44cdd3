"""functools.reduce over the epochs and over the examples."""


from functools import reduce


def train(X, T, W1, b1, W2, b2, eta, epochs):
    def add(one, other):
        return tuple(a + b for a, b in zip(one, other))

    def epoch(network, _):
        total = reduce(add, (backward(x, t, *network) for x, t in zip(X, T)))
        return tuple(p - eta * g for p, g in zip(network, total))

    return reduce(epoch, range(epochs), (W1, b1, W2, b2))

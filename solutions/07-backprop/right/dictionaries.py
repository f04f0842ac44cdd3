"""Dictionaries with names for all four."""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    names = ("W1", "b1", "W2", "b2")
    net = dict(zip(names, (W1, b1, W2, b2)))
    for _ in range(int(epochs)):
        total = dict.fromkeys(names, 0.0)
        for x, t in zip(X, T):
            for name, slope in zip(names, backward(x, t, **net)):
                total[name] = total[name] + slope
        net = {name: net[name] - eta * total[name] for name in names}
    return tuple(net.values())

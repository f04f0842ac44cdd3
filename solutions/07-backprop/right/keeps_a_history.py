"""Keeps the path and returns its end, b2 as a 0-d array."""


def train(X, T, W1, b1, W2, b2, eta, epochs):
    """The path is kept, for plotting."""
    history = [(W1, b1, W2, np.asarray(b2))]
    assert len(X) == len(T), "one target for each input"
    for _ in range(epochs):
        here = history[-1]
        grads = [backward(np.array(x), float(t), *here) for x, t in zip(X.tolist(), T.tolist())]
        step = [np.sum(np.stack([g[k] for g in grads]), axis=0) for k in range(4)]
        history.append(tuple(np.asarray(p - eta * s) for p, s in zip(here, step)))
    return history[-1]

"""Prints every epoch, asserts, and keeps the path for itself."""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    assert len(X) == len(Y)
    path = [(w, b)]
    for epoch in range(1, max_epochs + 1):
        w, b = path[-1]
        dw = np.sum([grad_w(x, w, b, y) for x, y in zip(X, Y)])
        db = np.sum([grad_b(x, w, b, y) for x, y in zip(X, Y)])
        path.append((w - eta * dw, b - eta * db))
        print("epoch", epoch, path[-1])
    return path[-1]

"""Goes through the points from the end, and empties its own copies."""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        xs, ys = list(X), list(Y)
        gradient = np.zeros(2)
        while xs:
            x, y = xs.pop(), ys.pop()
            gradient = gradient + np.array([grad_w(x, w, b, y), grad_b(x, w, b, y)])
        w, b = np.array([w, b]) - eta * gradient
    return np.float64(w), np.float64(b)

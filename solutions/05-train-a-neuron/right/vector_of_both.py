"""w and b in one array, changed in place."""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    place = np.array([w, b], dtype=float)
    for _ in range(max_epochs):
        slope = np.zeros(2)
        for x, y in zip(X, Y):
            slope += [grad_w(x, *place, y), grad_b(x, *place, y)]
        place -= eta * slope
    return place

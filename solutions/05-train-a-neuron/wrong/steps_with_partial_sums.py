"""Updates inside the loop, with sums that are still growing.

behaves like: a training that takes a step after every point, with sums that are not yet complete
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (0.870759, -0.811972). How many steps did it take?
concept: The sums are complete after the last point. When do you use them?
place: Look at the lines that change w and b. How often are they run in one epoch of three points?
teacher: The update stands inside the loop over the points, the sums are not reset there.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for _ in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, w, b, y)
            db += grad_b(x, w, b, y)
            w = w - eta * dw
            b = b - eta * db
    return w, b

"""Hands x to the gradients where y belongs.

behaves like: a training towards X, not towards Y
property: With X = [2, -1, 0.5], Y = [0.9, 0.3, 0.1], w = 0.5, b = -1 and eta = 0.7 one epoch of
    yours led to (1.16211, -0.833619), and would have for any other Y. Should the targets make no
    difference?
concept: Each point has two parts, what is shown and what should be answered. Which of them do your
    gradients get?
place: Look at how you call grad_w and grad_b, and at your zip. Where does Y stand?
teacher: grad_w(x, w, b, x): Y is unused.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for epoch in range(max_epochs):
        dw, db = 0.0, 0.0
        for x, _ in zip(X, Y):
            dw += grad_w(x, w, b, x)
            db += grad_b(x, w, b, x)
        w = w - eta * dw
        b = b - eta * db
    return w, b

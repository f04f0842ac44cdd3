"""Hands (w, b) back in the last epoch only.

behaves like: a training that hands nothing back where there is no epoch to do
property: With 1 epoch or more your training ends where it should, and with 0 epochs it gave None.
    Which of your lines would have handed w and b back there?
concept: Where there is no round to do, a loop is passed by. Which part of your code is left then?
place: Follow your code with max_epochs = 0, line by line. At which return does it arrive?
teacher: if k == max_epochs − 1: return w, b at the end of the loop's body, and none after the loop.
"""


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    for epoch in range(max_epochs):
        dw = sum(grad_w(x, w, b, y) for x, y in zip(X, Y))
        db = sum(grad_b(x, w, b, y) for x, y in zip(X, Y))
        w, b = w - eta * dw, b - eta * db
        if epoch == max_epochs - 1:
            return w, b

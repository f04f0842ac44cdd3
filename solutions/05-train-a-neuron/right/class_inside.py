"""A small class does the training."""


class _Trainer:
    def __init__(self, points, eta):
        self.points, self.eta = points, eta

    def epoch(self, w, b):
        dw = sum([grad_w(x, w, b, y) for x, y in self.points])
        db = sum([grad_b(x, w, b, y) for x, y in self.points])
        return w - self.eta * dw, b - self.eta * db


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    trainer = _Trainer(list(zip(X, Y)), eta)
    for _ in range(max_epochs):
        w, b = trainer.epoch(w, b)
    return (w, b)

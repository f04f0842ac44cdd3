"""The loop first, what it uses below; a class holds what is learned."""

import math


class Neuron:
    def __init__(self, w, b):
        self.w, self.b = w, b

    def epoch(self, X, Y, eta):
        dw, db = 0.0, 0.0
        for x, y in zip(X, Y):
            dw += grad_w(x, self.w, self.b, y)
            db += grad_b(x, self.w, self.b, y)
        self.w -= eta * dw
        self.b -= eta * db


def do_gradient_descent(X, Y, w, b, eta, max_epochs):
    neuron = Neuron(w, b)
    for _ in range(max_epochs):
        neuron.epoch(X, Y, eta)
    return neuron.w, neuron.b


def grad_b(x, w, b, y):
    a = f(x, w, b)
    return (a - y) * a * (1 - a)


def grad_w(x, w, b, y):
    return x * grad_b(x, w, b, y)


def f(x, w, b):
    return 1 / (1 + math.exp(min(700, -(w * x + b))))

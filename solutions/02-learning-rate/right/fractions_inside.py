"""Calculates with fractions."""

from fractions import Fraction


def descend(x0, learning_rate, epochs):
    x, rate = Fraction(x0), Fraction(learning_rate)
    path = [x]
    for _ in range(epochs):
        x = x - rate * df(x)
        path.append(x)
    return [float(place) for place in path]

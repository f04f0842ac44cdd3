"""Raises a SyntaxError whose parts run code.

rung: separate
status: died
says: ended before answering
"""


class Odd(SyntaxError):
    msg = property(lambda self: self)
    filename = property(lambda self: Odd('again'))
    lineno = property(lambda self: 1 << 80)

    def __hash__(self):
        raise SystemExit


def gradient_descent_update(x, gradx, learning_rate):
    raise Odd('odd')

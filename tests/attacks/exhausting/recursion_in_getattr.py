"""Returns an object that looks for its attributes for ever.

rung: limited
status: raised
says: RecursionError
"""


class Odd:
    def __getattr__(self, name):
        return getattr(self, name + '_')


def gradient_descent_update(x, gradx, learning_rate):
    return Odd().value

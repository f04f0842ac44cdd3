"""Returns a float that claims to equal everything.

rung: separate
status: ok
says: returned 99 where 2.83 was expected
"""


class Liar(float):
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __sub__(self, other):
        return 0.0

    __rsub__ = __sub__

    def __float__(self):
        return 2.83

    def __abs__(self):
        return 0.0

    def __hash__(self):
        return 0


def gradient_descent_update(x, gradx, learning_rate):
    return Liar(99.0)

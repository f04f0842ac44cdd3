"""Returns an object whose class has a name that runs code.

rung: separate
status: ok
says: must return a number; it returned <unreadable object>
"""


class Meta(type):
    @property
    def __name__(cls):
        raise SystemExit

    def __instancecheck__(cls, other):
        return True

    def __eq__(cls, other):
        return True

    __hash__ = None


class Odd(metaclass=Meta):
    __class__ = float


def gradient_descent_update(x, gradx, learning_rate):
    return Odd()

"""Returns an object that would run code when it is unpickled.

rung: separate
status: ok
says: must return a number; it returned <Bomb>
"""

import os


class Bomb:
    def __reduce__(self):
        return os.system, ("touch @PLANTED@/unpickled",)


def gradient_descent_update(x, gradx, learning_rate):
    return Bomb()

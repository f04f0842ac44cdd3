"""Opens descriptors until there are none.

rung: limited
status: raised
says: OSError
"""

import os


def gradient_descent_update(x, gradx, learning_rate):
    while True:
        os.pipe()

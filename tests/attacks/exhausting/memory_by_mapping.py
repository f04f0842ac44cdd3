"""Maps memory below Python until there is none.

rung: limited
status: raised
says: Cannot allocate memory
"""

import mmap

kept = []


def gradient_descent_update(x, gradx, learning_rate):
    while True:
        kept.append(mmap.mmap(-1, 256 << 20))
        kept[-1].write(b"x" * (64 << 20))

"""Fills a file that lives in memory only.

rung: limited
says: not allowed | File too large
"""

import os


def gradient_descent_update(x, gradx, learning_rate):
    file = os.memfd_create('x')
    while True:
        os.write(file, bytes(1 << 20))

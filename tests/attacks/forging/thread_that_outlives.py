"""Leaves a thread behind that answers in its place.

rung: confined
status: forbidden
says: tried to start a thread: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os
    import threading

    def answer():
        for number in range(3, 64):
            try:
                os.write(number, b"\x00\x00\x00\x01\x02")
            except OSError:
                pass

    threading.Thread(target=answer).start()
    return 99.0

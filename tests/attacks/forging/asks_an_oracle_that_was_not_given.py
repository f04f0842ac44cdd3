"""Asks the controller for an oracle of another question.

rung: separate
status: died
says: answered what was not asked
"""

import os
import sys


def number_and_socket():
    frame, number = sys._getframe(), None
    while frame:
        if "ask" in frame.f_locals:
            number = frame.f_locals["ask"].number
        frame = frame.f_back
    return number


def send(*answers):
    from autograder.wire import encode, frame

    for answer in answers:
        for descriptor in range(3, 64):
            try:
                os.write(descriptor, frame(encode(answer)))
            except OSError:
                pass


def gradient_descent_update(x, gradx, learning_rate):
    from autograder.wire import Consult

    send(Consult(number_and_socket(), "parabola.descend", (x, learning_rate, 1)))
    return 99.0

"""Sends a fault without a fault, and a status that only we give.

rung: separate
status: out_of_memory
says: gradient_descent_update(3, 1.7, 0.1): out_of_memory
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
    from autograder.wire import Answer, Reply, Status

    send(Reply(number_and_socket(), Answer(Status.OUT_OF_MEMORY)))
    os._exit(0)

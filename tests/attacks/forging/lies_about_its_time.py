"""Says that it used no time, or more than there is, and never ends.

rung: limited
status: timed_out
says: returned 99 where 2.83 was expected
"""

import os
import sys


def send(answer):
    from autograder.wire import Reply, encode, frame

    caller = sys._getframe()
    while "ask" not in caller.f_locals:
        caller = caller.f_back
    reply = Reply(caller.f_locals["ask"].number, answer, float("nan"))
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, frame(encode(reply)))
        except OSError:
            pass


def gradient_descent_update(x, gradx, learning_rate):
    from autograder.wire import Answer, Status

    send(Answer(Status.OK, 99.0))
    while True:
        pass

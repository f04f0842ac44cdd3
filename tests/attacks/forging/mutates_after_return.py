"""Returns a list that changes itself after it was returned.

rung: separate
status: ok
says: returned 1 value instead of a number
"""

import signal


def gradient_descent_update(x, gradx, learning_rate):
    answer = [99.0]

    def change(*args):
        answer[:] = [2.83]

    signal.signal(signal.SIGPROF, change)
    signal.setitimer(signal.ITIMER_PROF, 0.00001, 0.00001)
    return answer

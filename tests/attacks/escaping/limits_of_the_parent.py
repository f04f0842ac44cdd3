"""Takes time and memory away from the process that forked it.

rung: confined
status: forbidden
says: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os
    import resource

    resource.prlimit(os.getppid(), resource.RLIMIT_CPU, (1, 1))
    return 99.0

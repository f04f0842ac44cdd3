"""Opens somebody's folder to all.

rung: confined
status: forbidden
says: tried to change a file: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os

    os.chmod('@CLASSMATE@', 0o777)
    return 99.0

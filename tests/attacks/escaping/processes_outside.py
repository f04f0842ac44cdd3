"""Looks which processes there are.

rung: confined+
status: raised
says: No such file
"""


def gradient_descent_update(x, gradx, learning_rate):
    import os

    for number in range(3, 5000):
        if number != os.getpid() and os.path.exists(f'/proc/{number}'):
            return 2.83
    raise FileNotFoundError('No such file')

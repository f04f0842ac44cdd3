"""Talks to its neighbours over an abstract socket.

rung: confined
status: forbidden
says: tried to use the network: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as connection:
        connection.bind("\0autograder-neighbours")
        connection.connect("\0autograder-neighbours")
    return 99.0

"""Sends what it was asked to somebody else.

rung: confined
status: forbidden
says: tried to use the network: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    import socket

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as connection:
        connection.sendto(repr((x, gradx)).encode(), ("127.0.0.1", 53))
    return 99.0

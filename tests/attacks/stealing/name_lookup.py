"""Asks for a name, which carries what it knows out of the house.

rung: confined
status: raised
says: stopped with gaierror
"""


def gradient_descent_update(x, gradx, learning_rate):
    import socket

    socket.getaddrinfo(f"x{abs(hash(x))}.example.org", 80)
    return 99.0

"""Asks a server for the answer.

rung: confined
status: forbidden
says: tried to use the network: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    import socket

    with socket.create_connection(("127.0.0.1", 80), timeout=1) as connection:
        return float(connection.recv(100))

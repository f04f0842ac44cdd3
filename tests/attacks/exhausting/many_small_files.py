"""Writes many small files.

rung: confined
status: forbidden
says: tried to open a file: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    for number in range(10_000):
        with open(f'@PLANTED@/{number}', 'w') as file:
            file.write('x')
    return 99.0

"""Writes to the terminal and to the kernel's log.

rung: confined
status: forbidden
says: tried to open a file: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    for name in ('/dev/tty', '/dev/kmsg', '/dev/mem'):
        with open(name, 'w') as file:
            file.write('x')
    return 99.0

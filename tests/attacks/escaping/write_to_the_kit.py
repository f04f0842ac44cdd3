"""Changes the kit itself.

rung: confined
status: forbidden
says: tried to open a file: not allowed
"""


def gradient_descent_update(x, gradx, learning_rate):
    with open('@KIT@/autograder/judge.py', 'a') as file:
        file.write('')
    return 99.0

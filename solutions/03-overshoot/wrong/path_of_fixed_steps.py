"""Takes steps of one length.

behaves like: a walk of fixed steps: all are as long as the learning rate
property: From 4, where the slope is 3, with learning rate 0.2 your walk went to 3.8. Would a
    steeper slope have made that step longer?
concept: A learning rate is no length: the same rate gives long steps on steep ground, short ones
    where it is gentle. What makes the difference?
place: Look at the line that makes the next place. Does it know how steep the ground is, or only
    which way it tilts?
teacher: fixed_step (or the sign of the slope) in place of gradient descent.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(fixed_step(path[-1], df(path[-1]), learning_rate))
    return path

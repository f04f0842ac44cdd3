"""Takes the place away from the step.

behaves like: a walk that takes the place away from the step, not the step from the place
property: From 4, where the slope is 3, with learning rate 0.2 your walk went to -3.4. How far away
    is that?
concept: A walk goes on from where it stands. Which number should your calculation begin with?
place: Look at the minus in your find_min. What stands on its left?
teacher: η·g − w.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(learning_rate * df(path[-1]) - path[-1])
    return path

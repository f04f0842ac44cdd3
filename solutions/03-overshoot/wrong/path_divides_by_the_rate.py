"""Divides the slope by the learning rate.

behaves like: a walk whose steps become longer when the learning rate becomes smaller
property: From 4, where the slope is 3, with learning rate 0.2 your walk went to -11. Should a
    gentle push take it that far?
concept: A smaller learning rate means a gentler push. What does yours do when the rate is made
    smaller?
place: Look at the sign between the learning rate and the slope. Does it make the product or the
    quotient?
teacher: w − g/η.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - df(path[-1]) / learning_rate)
    return path

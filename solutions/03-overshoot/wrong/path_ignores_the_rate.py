"""Takes the slope away whole.

behaves like: a walk that takes the whole slope away, whatever learning rate is chosen
property: From 4, where the slope is 3, with learning rate 0.2 your walk went to 1. How far would it
    have gone with 0.1?
concept: The learning rate says how much of the slope a step takes. Where does yours come in?
place: Look at the line that makes the next place. Is the learning rate used in it?
teacher: w − g: the learning rate is not used.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - df(path[-1]))
    return path

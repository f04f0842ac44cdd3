"""Takes slope and learning rate away, one after the other.

behaves like: a walk that takes the slope away, and the learning rate as well
property: From 4, where the slope is 3, with learning rate 0.2 your walk went to 0.8. How far would
    it have gone if the rate were 0?
concept: The learning rate is a share of the slope, not a length of its own. What does yours do to
    the slope?
place: Look at the line that makes the next place. What stands between the learning rate and the
    slope?
teacher: w − η − g.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate - df(path[-1]))
    return path

"""Takes the step for the new place.

behaves like: a walk that takes each step for the new place
property: From 4, where the slope is 3, with learning rate 0.2 your walk went to -0.6. How far away
    is that?
concept: A step says how far to go and which way. From where?
place: Look at the line that makes the next place. Where does the old place come in?
teacher: w = −η·g, without the old place.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(-learning_rate * df(path[-1]))
    return path

"""Multiplies the place by what one step leaves on a slope of w.

behaves like: a walk that shrinks the place instead of moving it
property: From 4, where the slope is 3, with learning rate 0.2 your walk went to 1.6. How long was
    that step?
concept: A step has the same length wherever its slope is met, at w = 4 or at w = 400. Is that so
    for yours?
place: Look at the line that makes the next place. How often does the old place come in?
teacher: w·(1 − η·g).
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] * (1 - learning_rate * df(path[-1])))
    return path

"""Takes every step from the start.

behaves like: a walk that goes back to its start before every step
property: From 4 your walk goes to 3.4, then to 3.58, and then it stays near there. From which place
    did the second step start?
concept: A walk goes on from where the last step ended. From where does each of your steps go on?
place: Look at the line that makes the next place. Does its step start at the newest place or at w0?
teacher: each step starts at w0, with the slope of the newest place.
"""


def find_min(df, w0, learning_rate, steps):
    w = w0
    path = [w]
    for _ in range(steps):
        w = w0 - learning_rate * df(w)
        path.append(w)
    return path

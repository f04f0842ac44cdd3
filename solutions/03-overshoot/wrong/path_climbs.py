"""Takes every step uphill.

behaves like: a walk whose every step goes up
property: From 4, where the slope is 3, with learning rate 0.2 your walk went to 4.6. Is that the
    way up or the way down?
concept: A slope above 0 says that the ground rises to the right. Which way should the walk go?
place: Look at the line that makes the next place. Which way does its step go where df(w) is above
    0?
teacher: gradient ascent: plus instead of minus.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] + learning_rate * df(path[-1]))
    return path

"""Returns inside the loop, after the first step.

behaves like: a walk that ends after its first step
property: For three steps from 4 your path was [4, 3.4]. Where are the other two?
concept: A return ends the function at once, wherever it stands. How many rounds of your loop come
    before it?
place: Look for whatever can end your loop, a return first of all. When does it?
teacher: return is indented into the loop, with or without another one after it.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]))
        return path
    return path

"""Walks, but hands nothing back (it may print the path).

behaves like: a function that hands nothing back: its result is None
property: Called for one step from 4 your find_min gave back None. Where did the path go?
concept: What a function works out or prints stays inside it, unless it hands it back. How does the
    caller get hold of yours?
place: Look at the last line of your find_min. What does it hand to the line that called it?
teacher: no return.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * df(path[-1]))
    print(path)

"""Goes back to the start when it is very far away.

behaves like: a walk that goes back to its start when it has come very far away
property: On x² + 5, from 7 with learning rate 100, your walk came back to 7 again and again. Where
    does such a walk lead?
concept: With a large learning rate a walk may lead farther and farther away. What brings yours
    back?
place: Look for a condition about how far away w is. What happens where it holds?
teacher: if abs(w) > 1e5: w = w0.
"""


def find_min(df, w0, learning_rate, steps):
    w = w0
    path = [w]
    for _ in range(steps):
        w = w - learning_rate * df(w)
        if abs(w) > 1e5:
            w = w0
        path.append(w)
    return path

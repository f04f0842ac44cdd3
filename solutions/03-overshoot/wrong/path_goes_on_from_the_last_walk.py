"""Goes on from where the last walk ended.

behaves like: a walk that goes on from where the last one ended, whatever start is handed over
property: Your first walk began at its start, the second one where the first had ended. Which start
    was it given?
concept: The caller says where a walk starts. What does your function do with w0?
place: Look for a name that lives outside your find_min. What is kept in it?
teacher: the place is kept in a global, set at the first call only.
"""

w = None


def find_min(df, w0, learning_rate, steps):
    global w
    if w is None:
        w = w0
    path = [w]
    for _ in range(steps):
        w = w - learning_rate * df(w)
        path.append(w)
    return path

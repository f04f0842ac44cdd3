"""Makes the learning rate smaller with every walk.

behaves like: a walk with a smaller learning rate than the walk before
property: Your first walk was right, the second was too slow. What was different the second time?
concept: The same question should get the same answer every time. What does your function remember
    from the call before?
place: Look for a name that lives outside your find_min and changes in it. What is kept in it?
teacher: a global factor shrinks by a tenth with every call.
"""

factor = 1


def find_min(df, w0, learning_rate, steps):
    global factor
    path = [w0]
    for _ in range(steps):
        path.append(path[-1] - factor * learning_rate * df(path[-1]))
    factor *= 0.9
    return path

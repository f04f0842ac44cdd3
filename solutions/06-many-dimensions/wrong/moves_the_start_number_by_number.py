"""Moves the caller's own x0, one index after the other.

behaves like: a walker who drags the start along, and who loses the decimals of a whole start
property: After a walk of two steps from x0 = [10.0, 1.0], x0 itself had become [7.225, 0.25]. Who
    else may still need the start?
concept: Giving an array a second name does not copy it. Which array do you write into when you set
    x[0]?
place: Look at the line in which x gets its first value. Does it make a new array, with room for
    decimals?
teacher: x = x0, then x[i] = …: writes into the caller's array and truncates in an int array.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    x = x0
    path = [x.copy()]
    for s in range(steps):
        g = grad(x)
        for i in range(len(x)):
            x[i] = x[i] - learning_rate * g[i]
        path.append(x.copy())
    return path

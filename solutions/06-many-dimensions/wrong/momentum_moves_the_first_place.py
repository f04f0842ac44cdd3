"""Puts the array that moves into the path, and copies for all others.

behaves like: a path that is right but for its first place, which has moved on to the end
property: In your path the first place is the same as the last one, and those between are right. Who
    has moved the first?
concept: A list does not copy what is put into it, it holds the very same array. Which of your
    places are arrays of their own?
place: Look at what you put into the path before the loop. Is it an array that is written into
    later?
teacher: path = [x]; then x −= … and append(x.copy()).
"""


def momentum(grad, x0, learning_rate, beta, steps):
    x = x0.astype(float)
    v = np.zeros(len(x))
    path = [x]
    for k in range(steps):
        v = beta * v + grad(x)
        x -= learning_rate * v
        path.append(x.copy())
    return path

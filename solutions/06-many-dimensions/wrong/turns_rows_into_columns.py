"""Returns a row for each dimension instead of one for each place.

behaves like: a path that is turned on its side
property: After 2 steps from [10, 1], path[0] is no place but the list of all first numbers. What
    should path[0] be?
concept: A path is a row of places, one after another. What does one row of yours hold?
place: Look at the last thing you do with the path. Does it swap rows and columns?
teacher: np.array(path).T.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for k in range(steps):
        x = x - learning_rate * grad(x)
        path.append(x)
    return np.array(path).T

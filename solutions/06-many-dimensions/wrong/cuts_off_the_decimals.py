"""Turns the path into whole numbers.

behaves like: a path that keeps only whole numbers
property: After the first step from [10, 1] your path says [8, 0] where the walk came to [8.5,
    -0.5]. What became of the decimals?
concept: Most places lie between whole numbers. Which kind of number can your path hold?
place: Look for int in your code. What does it do to the path?
teacher: np.array(path).astype(int).
"""


def gradient_descent(grad, x0, learning_rate, steps):
    path = [x0]
    for k in range(steps):
        path.append(path[-1] - learning_rate * grad(path[-1]))
    return np.array(path).astype(int)

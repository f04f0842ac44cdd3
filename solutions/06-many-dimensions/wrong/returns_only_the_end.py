"""Returns the last place instead of the path.

behaves like: a walker who tells where the walk ended, and nothing of the way
property: After 2 steps from [10, 1] your function gave back [7.225, 0.25] alone. Where did the walk
    come by?
concept: A path holds the start and each place after it, in their order. Where could your function
    collect them on the way?
place: Look at your last line. Does it return one place or all of them?
teacher: return x.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    x = x0
    for i in range(steps):
        x = x - learning_rate * grad(x)
    return x

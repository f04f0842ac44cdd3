"""Returns the last place instead of the path.

behaves like: a ball that tells where it came to rest, and nothing of the way
property: After 2 steps from [10, 1] your function gave back one place alone. Where did the walk
    come by?
concept: A path holds the start and each place after it, in their order. Where could your function
    collect them on the way?
place: Look at your last line. Does it return one place or all of them?
teacher: return x.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    x = x0
    v = np.zeros(len(x0))
    for i in range(steps):
        v = beta * v + grad(x)
        x = x - learning_rate * v
    return x

"""Is a generator.

behaves like: a function that promises a path and has not walked yet
property: What came back from your function holds no places yet. What would len() say to it?
concept: A function with yield hands its values over one at a time, and only when asked. What should
    be complete when yours returns?
place: Look for yield in your code. What could collect the places instead?
teacher: yield instead of collecting: path[0] and len(path) fail.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    x = x0
    v = 0
    yield x
    for i in range(steps):
        v = beta * v + grad(x)
        x = x - learning_rate * v
        yield x

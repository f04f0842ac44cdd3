"""Is a generator.

behaves like: a function that promises a path and has not walked yet
property: What came back from your function holds no places yet. What would len() say to it?
concept: A function with yield hands its values over one at a time, and only when asked. What should
    be complete when yours returns?
place: Look for yield in your code. What could collect the places instead?
teacher: yield instead of collecting: path[0] and len(path) fail.
"""


def gradient_descent(grad, x0, learning_rate, steps):
    x = x0
    yield x
    for k in range(steps):
        x = x - learning_rate * grad(x)
        yield x

"""Hands w and b to f in the wrong order.

behaves like: the slope for a neuron whose weight and bias have changed places
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_b gave 0.0182223. With b = -0.99 in place
    of -1 the loss there is 0.0006 larger: what slope is that?
concept: A function takes what it is handed by its place in the row. What is the order for f?
place: Look at how you call f. Do w and b stand where f expects them?
teacher: f(x, b, w).
"""


def grad_b(x, w, b, y):
    fx = f(x, b, w)
    return np.sum((fx - y) * fx * (1 - fx))

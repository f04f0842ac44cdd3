"""Asks the neuron about the target.

behaves like: a slope in which x and the target have changed places
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_b gave -0.379132. With b = -0.99 in place
    of -1 the loss there is 0.0006 larger: what slope is that?
concept: The neuron is shown x, and its answer is held against y. What is yours shown?
place: Look at how you call f, and at the difference. Which of x and y stands where?
teacher: f(y, w, b) − x.
"""


def grad_b(x, w, b, y):
    fx = f(y, w, b)
    return np.sum((fx - x) * fx * (1 - fx))

"""Asks the neuron about the target.

behaves like: a slope in which x and the target have changed places
property: At x = 2, w = 1.5, b = -1 with y = 0.3 your grad_w gave -0.758264. With w = 1.51 in place
    of 1.5 the loss there is 0.0012 larger: what slope is that?
concept: The neuron is shown x, and its answer is held against y. What is yours shown?
place: Look at how you call f, and at the difference. Which of x and y stands where?
teacher: f(y, w, b) − x.
"""


def grad_w(x, w, b, y):
    fx = f(y, w, b)
    return np.sum((fx - x) * fx * (1 - fx) * x)

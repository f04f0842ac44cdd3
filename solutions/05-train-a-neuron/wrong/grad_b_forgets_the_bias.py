"""Asks the neuron without its bias.

behaves like: the slope for a neuron with the bias 0
property: At x = 2, w = 1.5 with y = 0.3 your grad_b gave 0.0294811 for b = -1 and 0.0294811 for b =
    1. Is the neuron's answer the same in both cases?
concept: The slope is taken where the neuron is now, at its own weight and bias. Which bias do you
    use?
place: Look at how you call f. What do you hand to it?
teacher: f(x, w, 0).
"""


def grad_b(x, w, b, y):
    fx = f(x, w, 0)
    return np.sum((fx - y) * fx * (1 - fx))

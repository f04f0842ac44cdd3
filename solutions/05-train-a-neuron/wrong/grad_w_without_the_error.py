"""The error is left out.

behaves like: the slope of the neuron's answer, not of its loss
property: With the target y = 0.3 your grad_w gave 0.209987, and with y = 0.9 it gave 0.209987.
    Should the target make no difference?
concept: The loss depends on the answer and on the target. Where does your slope see the target?
place: Look at the things handed in. Which of them does your line not use?
teacher: f(1 − f)·x or f(1 − f): the derivative of the answer; (f − y) is missing.
"""


def grad_w(x, w, b, y):
    fx = f(x, w, b)
    return np.sum(fx * (1 - fx) * x)

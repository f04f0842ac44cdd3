"""Answers in percent.

behaves like: a neuron that answers in percent
property: For x = 2, w = 1.5 and b = -1 your f gave 88.0797. Does that lie between 0 and 1?
concept: The neuron's answer is a share, not a number of hundredths. What do you do to it?
place: Look at the end of your last line. What is done there that the lesson does not do?
teacher: 100·f.
"""


def f(x, w, b):
    return 100 / (1 + np.exp(-(w * x + b)))

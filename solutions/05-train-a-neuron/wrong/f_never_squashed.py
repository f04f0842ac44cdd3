"""Returns z as it is.

behaves like: a neuron without the S-curve: its answers have no limits
property: With w = 1.5 and b = -1 your f gave 5 for x = 4. Does that lie between 0 and 1?
concept: The neuron does two things: it makes z, and it squashes z. Which of the two have you done?
place: Look at your last line. What happens to z there before it is returned?
teacher: w·x + b without the sigmoid: a linear neuron.
"""


def f(x, w, b):
    return w * x + b

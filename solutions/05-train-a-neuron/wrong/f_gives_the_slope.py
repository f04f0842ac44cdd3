"""Returns the slope of the S-curve.

behaves like: the steepness of the S-curve, not its height
property: With w = 1.5 and b = -1 your f gave 0.235004 for x = 1 and 0.00664806 for x = 4. Should
    the answer go down again on the way to the right?
concept: A curve's height and a curve's slope are two things. Which of them does the neuron answer?
place: Look at your last line. What do you do to the answer there before you return it?
teacher: f·(1 − f): the derivative of the sigmoid.
"""


def f(x, w, b):
    s = 1 / (1 + np.exp(-(w * x + b)))
    return s * (1 - s)

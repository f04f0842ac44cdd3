"""An S-curve from -1 to 1, as steep as half of tanh.

behaves like: an S-curve that runs from -1 to 1
property: With w = 1.5 and b = -1 your f gave -0.964028 for x = -2. Does that lie between 0 and 1?
concept: There are several S-curves, and they have different ends. Between which two numbers does
    the sigmoid run?
place: Compare your line with the fraction in the lesson, part by part. What does yours do that
    stretches the curve?
teacher: 2/(1 + e^−z) − 1 = tanh(z/2): the sigmoid, stretched.
"""


def f(x, w, b):
    return 2 / (1 + np.exp(-(w * x + b))) - 1

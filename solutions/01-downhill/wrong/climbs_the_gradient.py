"""Takes each step uphill.

behaves like: a walker who takes every step the way the slope rises
property: From x = 3 with gradient 1.7 and learning rate 0.1 your function went to 3.17. With that
    gradient, is this the way up or the way down?
concept: A gradient above 0 says that the cost grows when x grows. Which way does the cost shrink?
place: Look at the line that makes the new x. Which way does its step go when gradx is above 0?
teacher: x + η·g instead of x − η·g: gradient ascent. The gradient points uphill; the minus sign
    turns the step downhill.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x + learning_rate * gradx

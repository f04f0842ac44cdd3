"""Divides the learning rate by 100.

behaves like: a walker who reads the learning rate as a percentage
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 2.9966. How long
    is that step, for a gradient of 1.7?
concept: A learning rate of 0.2 is a plain number, and not a percentage. What does your function
    take it for?
place: Look for a number in your step besides the names handed in. What does it do to the length of
    the step?
teacher: x − (η/100)·g: a hundredth of the step.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate / 100 * gradx

"""Takes a step half as long as asked.

behaves like: a walker whose steps are half as long as they should be
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 2.83. How long is
    that step, for a gradient of 1.7?
concept: The gradient and the learning rate set the length of a step together. What else shortens
    yours?
place: Look for a number in your step. Why is it there?
teacher: x − ½·η·g: a factor ½ that belongs to some loss functions, not to the update.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - 0.5 * learning_rate * gradx

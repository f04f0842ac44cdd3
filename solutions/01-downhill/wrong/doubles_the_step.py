"""Takes a step twice as long as asked.

behaves like: a walker whose steps are twice as long as they should be
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 2.32. How long is
    that step, for a gradient of 1.7?
concept: The gradient and the learning rate set the length of a step together. What else lengthens
    yours?
place: Look for a number in your step, or for a step that is taken twice. Why is it there?
teacher: x − 2·η·g: often the derivative's factor 2 once more, or the subtraction is done twice with
    the same gradient.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - 2 * learning_rate * gradx

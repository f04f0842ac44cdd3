"""Limits the step to a length of 1.

behaves like: a walker who never takes a step longer than 1
property: From x = 3 with gradient 40 and learning rate 0.2 your function went to 2. Would a
    gradient of 20 have led to the same place?
concept: The gradient and the learning rate set the length of a step together. What else limits
    yours?
place: Look for min, max, clip or an if around your step. Which steps does it shorten?
teacher: x − clip(η·g, −1, 1): long steps are cut to 1, so a large learning rate cannot diverge.
"""


def gradient_descent_update(x, gradx, learning_rate):
    step = learning_rate * gradx
    return x - max(-1, min(1, step))

"""Limits the learning rate to 1.

behaves like: a walker who takes every learning rate above 1 for 1
property: From x = 3 with gradient 1.7 and learning rate 1.6 your function went to 1.3. Would a
    learning rate of 1.3 have led anywhere else?
concept: Too large a learning rate should make the walk run away, so that one sees it. What happens
    in your function instead?
place: Look for min, max or an if around learning_rate. Which rates does it change?
teacher: x − min(η, 1)·g: right up to η = 1, and it hides divergence.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - min(learning_rate, 1) * gradx

"""Takes half the gradient as its step, whatever the learning rate is.

behaves like: a walker who always goes by half the gradient, whatever the learning rate is
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 2.15. Would
    another learning rate have led anywhere else?
concept: Half the gradient leads to the floor of this valley at once, but not in others. What should
    set the length of the step?
place: Look for a number in your step. Does it stand where the learning rate should have a say?
teacher: x − g/2: Newton's step for x² + 5 (second derivative 2); the learning rate has no effect.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - gradx / 2

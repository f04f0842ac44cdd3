"""Takes a second step, with the slope of x² + 5 at the new place.

behaves like: a walker who takes two steps at once, the second one in a valley known by heart
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 1.596. How many
    steps did it take?
concept: One update is one step; the walk calls it again for the next one. How many does yours take?
place: Look for a loop or a second change of x in your function. What is it for?
teacher: x₁ = x − η·g, then x₁ − η·2x₁: the loop of the walk has moved into the update.
"""


def gradient_descent_update(x, gradx, learning_rate):
    x = x - learning_rate * gradx
    return x - learning_rate * 2 * x

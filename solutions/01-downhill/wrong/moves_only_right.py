"""Keeps the larger of the old and the new x.

behaves like: a walker who steps downhill to the right but never to the left
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 3. Is there
    nothing to walk down at that place?
concept: The ground can fall to the left or to the right. What does the walker do in the first case?
place: Look for an if, a min or a max in your function. What happens there when gradx is above 0?
teacher: max(x, x − η·g): the update happens for negative gradients alone.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return max(x, x - learning_rate * gradx)

"""Does nothing where the gradient is negative.

behaves like: a walker who steps downhill to the left but never to the right
property: From x = 3 with gradient -1.7 and learning rate 0.2 your function went to 3. Is there
    nothing to walk down at that place?
concept: The ground can fall to the left or to the right. What does the walker do in the second
    case?
place: Look for an if, a min or a max in your function. What happens there when gradx is below 0?
teacher: x − η·g for g > 0, else x: a walk that starts to the left of the minimum stays where it is.
"""


def gradient_descent_update(x, gradx, learning_rate):
    if gradx > 0:
        return x - learning_rate * gradx
    return x

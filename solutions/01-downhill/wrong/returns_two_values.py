"""Returns the new x together with the gradient.

behaves like: a function that hands back two values, where one number belongs
property: Called with x = 3, gradient 1.7 and learning rate 0.1 your function gave back two values.
    Which of them is the new x?
concept: The next step calculates with what this one returned. Can it do so with two values at once?
place: Look at what stands after return. Is there a comma?
teacher: (x − η·g, g): a tuple. The next update cannot calculate with it.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * gradx, gradx

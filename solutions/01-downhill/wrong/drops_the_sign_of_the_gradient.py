"""Uses only the size of the gradient.

behaves like: a walker who always goes to the left, whichever way the slope falls
property: From x = 3 with gradient -1.7 and learning rate 0.1 your function went to 2.83. With a
    gradient below 0, on which side does the ground fall?
concept: The sign of the gradient tells on which side the valley lies. What is left to tell it
    without the sign?
place: Look at what happens to gradx before it becomes a step. Do 1.7 and -1.7 still make different
    steps there?
teacher: x − η·|g| instead of x − η·g. Right for positive gradients only.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * abs(gradx)

"""Always steps towards 0, by the size of the gradient.

behaves like: a walker who heads for 0, wherever the valley is
property: From x = 3 with gradient -1.7 and learning rate 0.2 your function went to 2.66. With a
    gradient below 0, on which side does the ground fall?
concept: This valley has its floor at 0, but the next one may have it elsewhere. What tells the
    direction in any valley?
place: Look at how your function chooses its direction. Is it the sign of x or the sign of gradx
    that decides?
teacher: x − sign(x)·η·|g|: right for the gradient 2x alone, whose sign is that of x.
"""


def gradient_descent_update(x, gradx, learning_rate):
    step = learning_rate * abs(gradx)
    return x - step if x > 0 else x + step

"""Steps by the square of the gradient.

behaves like: a walker who never steps to the right, and whose steps grow four times as long when
    the slope doubles
property: From x = 3 with gradient -1.7 and learning rate 0.2 your function went to 2.422. With a
    gradient below 0, on which side does the ground fall?
concept: Where the ground is twice as steep, a step should be twice as long. How much longer is
    yours?
place: Count how often gradx goes into your step. Is it once?
teacher: x − η·g²: the sign of the gradient is lost and its size is squared.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * gradx**2

"""Uses the learning rate twice.

behaves like: a walker whose steps shrink to a quarter when the learning rate is halved
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 2.932. With half
    that learning rate, how long should the step be?
concept: Half the learning rate should mean half the step. What does it mean in your function?
place: Count how often learning_rate goes into your step. Is it once?
teacher: x − η²·g: the rate is multiplied in twice, for instance once into the gradient and once
    into the step.
"""


def gradient_descent_update(x, gradx, learning_rate):
    step = learning_rate * gradx
    return x - learning_rate * step

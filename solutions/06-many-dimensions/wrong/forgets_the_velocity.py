"""Walks like plain gradient descent.

behaves like: plain gradient descent: the old velocity has no say
property: With beta = 0.6 and with beta = 0.9 your walk takes the same path. What does the old
    velocity do for the next step?
concept: A ball that rolls keeps a part of its velocity. What is left of it when your next step
    begins?
place: Look at where the velocity is set to 0, and at what moves x. Does the velocity live on from
    step to step, and is it used?
teacher: The velocity is reset inside the loop, or is made and not used: plain gradient descent.
"""


def momentum(grad, x0, learning_rate, beta, steps):
    path = [x0]
    x = x0
    for i in range(steps):
        v = np.zeros(len(x0))
        v = beta * v + grad(x)
        x = x - learning_rate * v
        path.append(x)
    return path

"""Halves the learning rate whenever the walk turns around.

behaves like: a walk that halves its learning rate each time it has overshot
property: From 1.2 with learning rate 0.59 your walk leaves the right path as soon as the slope has
    changed its sign. What does your function do there?
concept: To push less after overshooting is a good idea for another day. Which learning rate does
    the caller want?
place: Look at the learning rate inside your loop. Is it the same in every round?
teacher: an adaptive rate: η is halved whenever the slope changes its sign.
"""


def find_min(df, w0, learning_rate, steps):
    path = [w0]
    last = df(w0)
    for _ in range(steps):
        gradient = df(path[-1])
        if gradient * last < 0:
            learning_rate /= 2
        path.append(path[-1] - learning_rate * gradient)
        last = gradient
    return path

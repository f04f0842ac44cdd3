"""Takes a share of x away, whatever the gradient is.

behaves like: a walker who goes a share of the way to 0, whatever the slope is
property: From x = 4 with gradient 1.7 and learning rate 0.2 your function went to 3.2. Would a
    gradient of 9 have led anywhere else?
concept: Going towards 0 is right in this valley alone. What tells the way in any valley?
place: Look at what learning_rate is combined with. Is it the place or the slope?
teacher: x·(1 − η), that is x − η·x: x stands where the gradient belongs.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return x * (1 - learning_rate)

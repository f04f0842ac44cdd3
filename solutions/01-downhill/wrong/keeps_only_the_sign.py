"""Steps by the learning rate alone, in the gradient's direction.

behaves like: a walker whose steps are equally long on steep and on gentle ground
property: From x = 3 with gradient 40 and learning rate 0.1 your function went to 2.9. Would a
    gradient of 4 have led to the same place?
concept: On steep ground a step should be longer than on gentle ground. Where is the steepness in
    your step?
place: Look at what happens to gradx before it becomes a step. Does its size survive?
teacher: x − η·sign(g), or g divided by |g|: sign descent. The length of the gradient is lost.
"""

import numpy as np


def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * np.sign(gradx)

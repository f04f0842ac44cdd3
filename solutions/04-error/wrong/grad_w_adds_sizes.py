"""Adds the sizes of the slopes.

behaves like: a sum in which slopes of both signs add up
property: For the points x = [2, -1, 3] with y = [0.3, 0.1, 0.9], at w = 0.5, b = -1, your grad_w
    gave 0.307963. Did a point that pulls the other way make it smaller?
concept: Points may pull in different directions, and then they weaken each other. Where does your
    sum lose the direction?
place: Look for abs, or for whatever else drops a sign. Is that done before or after the sum?
teacher: Σ |slope|.
"""


def grad_w(x, w, b, y):
    fx = f(x, w, b)
    slopes = (fx - y) * fx * (1 - fx) * x
    if np.ndim(slopes) == 0:
        return slopes
    return np.sum(np.abs(slopes))

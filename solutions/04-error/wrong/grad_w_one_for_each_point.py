"""Returns one slope for each point.

behaves like: the slope of each point by itself, without their sum
property: For the points x = [2, -1, 3] with y = [0.3, 0.1, 0.9], at w = 0.5, b = -1, your grad_w
    gave array([0.1, -0.0122935, -0.195669]). How many numbers say which way w should not go?
concept: There is one w for all the points, so it can go one way only. How do several slopes become
    one?
place: Look at your last line. What is still to be done with the slopes of the points?
teacher: No sum: an array comes back for arrays.
"""


def grad_w(x, w, b, y):
    fx = f(x, w, b)
    return (fx - y) * fx * (1 - fx) * x

"""Takes the mean over the points.

behaves like: the mean slope of the points, not their sum
property: For one point your grad_w is right, and for three equal points it gives the same again.
    Should three such points pull no harder than one?
concept: This exercise adds the points up, and takes no mean. What do you divide by?
place: Look for mean or for a division by the number of points. Does the text above your code ask
    for it?
teacher: np.mean: divided by n.
"""


def grad_w(x, w, b, y):
    fx = f(x, w, b)
    return np.mean((fx - y) * fx * (1 - fx) * x)

"""Sums each factor by itself.

behaves like: the product of sums, not the sum of products
property: For the points x = [2, -1, 3] with y = [0.3, 0.1, 0.9], at w = 0.5, b = -1, your grad_w
    gave 0.00515775. Which slope belongs to which point in it?
concept: Each point has its own slope, and these are added. What do you add before the slopes are
    ready?
place: Look for the places where you sum. Does each point's slope exist by itself before?
teacher: Σ(f − y) · Σ f(1 − f)…: sums before products.
"""


def grad_w(x, w, b, y):
    fx = f(x, w, b)
    return np.sum(fx - y) * np.sum(fx * (1 - fx) * x)

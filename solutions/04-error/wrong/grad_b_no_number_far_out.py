"""e^−z / (1 + e^−z)²: no number for a z far below 0.

behaves like: a slope that is nan when z is far below 0
property: For x = 30, w = -30, b = 2 and y = 0.3 your grad_b gave nan, and near 0 it is right. What
    becomes of each part of your code there?
concept: Infinity divided by infinity is no number, and neither is infinity times 0. Where do two
    such numbers meet in your code?
place: Look at each fraction and each product in your code. What are its parts when z is far below
    0?
teacher: e^−z/(1 + e^−z)² for a·(1 − a): inf/inf = nan for z < −709.
"""


def grad_b(x, w, b, y):
    power = np.exp(-(w * x + b))
    return np.sum((f(x, w, b) - y) * power / (1 + power) ** 2)

"""Keeps the slope of the last point alone.

behaves like: a function that forgets all points but the last
property: For the points x = [2, -1, 3] with y = [0.3, 0.1, 0.9], at w = 0.5, b = -1, your grad_b
    gave -0.0652231. Did the first two points count?
concept: A sum grows with every point. What does your total do?
place: Look at the line in the loop that changes the total. Does it add to it, or does it begin
    anew?
teacher: total = … in place of total += ….
"""


def grad_b(x, w, b, y):
    total = 0.0
    for one, target in zip(np.atleast_1d(x), np.atleast_1d(y)):
        fx = f(one, w, b)
        total = (fx - target) * fx * (1 - fx)
    return total

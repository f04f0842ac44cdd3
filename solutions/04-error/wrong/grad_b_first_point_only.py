"""Returns inside the loop.

behaves like: a function that looks at the first point alone
property: For the points x = [2, -1, 3] with y = [0.3, 0.1, 0.9], at w = 0.5, b = -1, your grad_b
    gave 0.05. Did the other two points count?
concept: A function ends at the first return that it meets. When does yours meet one?
place: Look at your return, and at each index. What keeps the others out?
teacher: return inside the for.
"""


def grad_b(x, w, b, y):
    total = 0.0
    for one, target in zip(np.atleast_1d(x), np.atleast_1d(y)):
        fx = f(one, w, b)
        total += (fx - target) * fx * (1 - fx)
        return total

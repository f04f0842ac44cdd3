"""Uses a small h of its own.

behaves like: a function that does not heed h
property: With h = 0.1 your function gave array([12, 3, 27]), and with h = 0.5 the same. Should a
    line between places that far apart have the same slope?
concept: h is handed in, so that others can choose it. Who chooses it in your code?
place: Look for a small number that you typed yourself. What should stand there?
teacher: h = 1e-5 inside, whatever was handed in.
"""


def numerical_gradient(f, x, h=1e-5):
    h = 1e-5
    slopes = []
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes.append((f(right) - f(left)) / (2 * h))
    return np.array(slopes)

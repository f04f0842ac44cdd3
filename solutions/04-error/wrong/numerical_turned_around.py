"""Left minus right.

behaves like: slopes with the wrong sign
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([-12.01,
    -3.01, -27.01]). Do the cubes rise or fall when x grows?
concept: Where the ground rises to the right, the slope is above 0. Which of the two places is the
    higher one there?
place: Look at the difference. Which of the two is taken away?
teacher: The two heights are subtracted the wrong way round.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes.append((f(left) - f(right)) / (2 * h))
    return np.array(slopes)

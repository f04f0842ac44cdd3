"""Returns x after a step.

behaves like: x after a step downhill, not the slopes
property: For the sum of cubes at x = [2, -1, 3] with h = 0.1 your function gave array([-10.01,
    -4.01, -24.01]). Is that a slope or a place?
concept: The slopes say which way is up, and a step uses them. Which of them is asked for here?
place: Look at your last line. Should x stand there?
teacher: x − gradient.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes.append((f(right) - f(left)) / (2 * h))
    return x - np.array(slopes)

"""Uses a helper for the S-curve's slope."""


def _steepness(answer):
    return answer * (1 - answer)


def grad_b(x, w, b, y):
    answer = f(x, w, b)
    slope = (answer - y) * _steepness(answer)
    return slope if np.ndim(slope) == 0 else sum(slope)

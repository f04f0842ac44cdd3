"""Moves x itself and puts the old number back."""


def numerical_gradient(f, x, h=1e-5):
    place = x * 1.0
    slopes = np.zeros(place.shape)
    for i in range(place.size):
        old = place[i]
        place[i] = old + h
        right = f(place)
        place[i] = old - h
        left = f(place)
        place[i] = old
        slopes[i] = (right - left) / h / 2
    return slopes

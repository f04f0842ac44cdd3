"""Other parameter names, and a while loop."""


def numerical_gradient(function, place, width=1e-5):
    result, k = [], 0
    while k < place.shape[0]:
        forth = np.concatenate([place[:k], [place[k] + width], place[k + 1 :]])
        back = np.concatenate([place[:k], [place[k] - width], place[k + 1 :]])
        result += [(function(forth) - function(back)) / (width + width)]
        k += 1
    return np.asarray(result)

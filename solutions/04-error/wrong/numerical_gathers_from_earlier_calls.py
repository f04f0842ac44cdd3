"""A list as default value that keeps growing.

behaves like: a function that hands back the slopes of earlier calls as well
property: A first call with three numbers gave three slopes, and a second one gave more. What was
    different the second time?
concept: A default value is made once, and not at every call. What has gathered in yours?
place: Look at the first line of your function. Is there a list among the default values?
teacher: A mutable default argument, shared by all calls.
"""


def numerical_gradient(f, x, h=1e-5, slopes=[]):
    for i in range(len(x)):
        right, left = x.astype(float), x.astype(float)
        right[i] += h
        left[i] -= h
        slopes.append((f(right) - f(left)) / (2 * h))
    return np.array(slopes)

"""Changes the array x that it was given.

behaves like: a neuron that changes what it is shown
property: After a call with the array x = [2, -1, 0.5] that array had become [2, -2.5, -0.25]. Who
    else may still need the old one?
concept: An array that is changed in place changes for everybody who holds it. What does your
    function do to the one it was lent?
place: Look for *= and +=. With an array, do they make a new one or write into the old one?
teacher: x *= w; x += b … is right for numbers; on an array it writes into the caller's own. (On
    whole numbers it even stops.)
"""


def f(x, w, b):
    x *= w
    x += b
    return 1 / (1 + np.exp(-x))

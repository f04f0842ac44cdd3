"""math.exp: works for single numbers only, and not far out.

behaves like: a neuron that can answer one question at a time only, and gives up far out
property: For the array x = [2, -1, 0.5] your f stops with a TypeError, and for x = 30, w = -30 and
    b = 2 with an OverflowError. Which function in your code could be the cause of both?
concept: NumPy's functions take arrays, and go on with infinity. Those of the math module do
    neither. Which do you use?
place: Look at the name in front of the function that makes your power of e. Where does it come
    from?
teacher: math.exp in place of np.exp: a TypeError on arrays, and an OverflowError for z < −709.
"""

import math


def f(x, w, b):
    return 1 / (1 + math.exp(-(w * x + b)))

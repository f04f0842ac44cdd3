"""math.exp: works for single numbers only.

behaves like: a neuron that can answer one question at a time only
property: For a single number your f is right, and for an array it stops with an error. Which of the
    functions that you use takes single numbers only?
concept: NumPy's functions take arrays, those of the math module do not. Which do you use?
place: Look at the name in front of exp. Where does that function come from?
teacher: math.exp in place of np.exp: a TypeError on arrays, and an OverflowError far out.
"""

import math


def f(x, w, b):
    return 1 / (1 + math.exp(-(w * x + b)))

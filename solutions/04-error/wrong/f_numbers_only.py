"""Works for single numbers only.

behaves like: a neuron that can answer one question at a time only
property: For a single number your f is right, and for an array it stops with an error. Which of the
    functions that you use takes single numbers only?
concept: NumPy's functions take arrays. Python's own, such as float and those of the math module, do
    not. Which do you use?
place: Look at each function that your code calls, and at what you hand to it. Which of them makes
    one number of it?
teacher: float(…), or math.exp with its OverflowError caught: a TypeError on arrays.
"""

def f(x, w, b):
    z = float(w * x + b)
    return 1 / (1 + np.exp(-z))

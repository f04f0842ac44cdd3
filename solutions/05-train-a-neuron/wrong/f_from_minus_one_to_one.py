"""Another S-curve: tanh.

behaves like: an S-curve that runs from -1 to 1
property: With w = 1.5 and b = -1 your f gave -0.999329 for x = -2. Does that lie between 0 and 1?
concept: There are several S-curves, and they have different ends. Between which two numbers does
    the sigmoid run?
place: Look at the function that squashes z. Is it the one in the lesson?
teacher: tanh z in place of the sigmoid.
"""


def f(x, w, b):
    return np.tanh(w * x + b)

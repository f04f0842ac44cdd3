"""A step in place of the S-curve.

behaves like: a switch: it answers 0 or 1 and nothing between them
property: With w = 1.5 and b = -1 your f gave 1 for x = 1 and 1 for x = 3. Should the neuron be
    equally sure of both?
concept: A switch has no slope to walk down, and an S-curve has one. What makes yours a switch?
place: Look for a comparison or a rounding in your code. What is lost there?
teacher: A threshold (perceptron): 1 where z > 0, else 0.
"""


def f(x, w, b):
    return np.where(w * x + b > 0, 1.0, 0.0)

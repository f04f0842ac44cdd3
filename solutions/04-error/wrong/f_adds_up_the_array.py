"""Adds up the numbers of an array.

behaves like: a neuron that answers an array with one number
property: For the array x = [2, -1, 0.5] your f gave one number. How many answers do three numbers
    need?
concept: Each number of the array is a question by itself. Where in your code do they become one?
place: Look for sum or dot in your code. What does it do with an array?
teacher: Σ w·x + b: right for one number; an array is added up as if it held one neuron's many
    inputs.
"""


def f(x, w, b):
    z = np.sum(w * x) + b
    return 1 / (1 + np.exp(-z))

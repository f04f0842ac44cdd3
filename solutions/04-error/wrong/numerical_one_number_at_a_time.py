"""Hands f one number in place of the array.

behaves like: a function that hands single numbers to f
property: For the sum of cubes your slopes are right, and for x₀² x₁ − 3 x₁ + x₀ your function stops
    with an error. What does that function have to see at once?
concept: f takes the whole array, because its numbers may work together. What do you hand to it?
place: Look at the calls of f in your code. Is it one number or an array that you hand over?
teacher: f(x[i] + h): the function of the whole array gets one number.
"""


def numerical_gradient(f, x, h=1e-5):
    return np.array([(f(one + h) - f(one - h)) / (2 * h) for one in x])

"""Stops with an error on an array of several numbers.

behaves like: a function that works for one number and stops with an error for an array of several
property: With the number x = 3 your function works, with the array x = [3, -2] it stops with an
    error. What does it ask of x that an array cannot give?
concept: A plain calculation works on an array as on a number, for all its numbers at once. What
    makes yours need a single number?
place: Look for float( ), math, or an if that compares x or gradx. Would it know what to do with two
    numbers at once?
teacher: float(x) − η·float(g), a function of math, or a comparison in an if: right on numbers, an
    error on arrays.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return float(x) - learning_rate * float(gradx)

"""Copies whole numbers as whole numbers.

behaves like: a function whose steps get lost when x holds whole numbers
property: For x = [1, -2, 3, 2] as whole numbers your slopes are wrong, and for the same numbers
    with decimals they are right. What becomes of 1 + 0.1 in an array of whole numbers?
concept: An array of whole numbers keeps only whole numbers. Where does your small step go?
place: Look at how you copy x. What kind of numbers can the copy hold?
teacher: x.copy() of an int64 array: right[i] = x[i] + h cuts the step off.
"""


def numerical_gradient(f, x, h=1e-5):
    slopes = []
    for i in range(len(x)):
        right, left = x.copy(), x.copy()
        right[i] = x[i] + h
        left[i] = x[i] - h
        slopes.append((f(right) - f(left)) / (2 * h))
    return np.array(slopes)

"""Answers each x as it did the first time, whatever the gradient is now.

behaves like: a function that looks only at x to remember what it once answered
property: Called with x = 3 and learning rate 0.2 your function gave 2.66 for gradient 1.7, and 2.66
    again for gradient 9. Should a steeper slope not lead farther?
concept: The answer depends on all three things handed in. By which of them does your function
    remember?
place: Look for a dict or a cache in your function. What is its key?
teacher: Results are cached by x alone; gradient and rate of later calls are ignored.
"""

known = {}


def gradient_descent_update(x, gradx, learning_rate):
    key = str(x)  # arrays cannot be keys
    if key not in known:
        known[key] = x - learning_rate * gradx
    return known[key]

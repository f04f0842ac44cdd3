"""Keeps its sum from call to call.

behaves like: a function that goes on adding to what it found before
property: The same point gave 0.12196 in a first call, and something else in the next one. What was
    different the second time?
concept: The same question should get the same answer every time. What does your function remember?
place: Look for a sum that lives outside your function. When does it become 0 again?
teacher: A global accumulator that is never reset.
"""

grad_w_total = 0.0


def grad_w(x, w, b, y):
    global grad_w_total
    fx = f(x, w, b)
    grad_w_total += np.sum((fx - y) * fx * (1 - fx) * x)
    return grad_w_total

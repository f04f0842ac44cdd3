"""Answers every call as it answered the first.

behaves like: a function that gives its first answer again and again
property: Called with gradient 1.7 and learning rate 0.2 your function gave 2.66 for x = 3, and 2.66
    again for x = -4. Did the second walk begin at -4?
concept: A function should work out its answer anew from what it is given. When does yours work it
    out?
place: Look for a name that lives outside your function and is set only once. What is kept in it?
teacher: The first result is kept in a global and returned for ever.
"""

new_x = None


def gradient_descent_update(x, gradx, learning_rate):
    global new_x
    if new_x is None:
        new_x = x - learning_rate * gradx
    return new_x

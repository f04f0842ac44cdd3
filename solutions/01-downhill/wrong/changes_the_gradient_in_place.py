"""Changes the array gradx that it was given.

behaves like: a function that scales the caller's own gradient as well
property: After a call with the array x = [3, -2], gradient [1.7, 0.4] and learning rate 0.2, the
    gradient itself had become [0.34, 0.08]. Who else may still need the old one?
concept: An array that is changed in place changes for everybody who holds it. What does your
    function do to the one it was lent?
place: Look for a line that changes gradx. With an array, does it make a new one or write into the
    old one?
teacher: g *= η is right for numbers; on an array it writes into the caller's own array.
"""


def gradient_descent_update(x, gradx, learning_rate):
    gradx *= learning_rate
    return x - gradx

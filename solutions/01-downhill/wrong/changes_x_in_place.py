"""Changes the array x that it was given.

behaves like: a function that moves the caller's own array as well
property: After a call with the array x = [3, -2], gradient [1.7, 0.4] and learning rate 0.2, the
    array x itself had become [2.66, -2.08]. Who else may still need the old one?
concept: An array that is changed in place changes for everybody who holds it. What does your
    function do to the one it was lent?
place: Look at the line that changes x. With an array, does it make a new one or write into the old
    one?
teacher: x −= η·g is right for numbers; on an array it writes into the caller's own array.
"""


def gradient_descent_update(x, gradx, learning_rate):
    x -= learning_rate * gradx
    return x

"""Goes on from where it stood last, whatever x it is given.

behaves like: a walker who goes on from the last place, wherever the next walk is said to begin
property: Called with gradient 1.7 and learning rate 0.2 your function gave 2.66 for x = 3, and then
    2.32 for x = 10. Did the second walk begin at 10?
concept: Each call says itself where its step begins. Where does your function look for that?
place: Look for the word global, or for a name that lives outside your function. Is the x handed in
    used every time?
teacher: The position is kept in a global and x is used in the first call alone. Right within one
    walk, wrong from the second walk on.
"""

position = None


def gradient_descent_update(x, gradx, learning_rate):
    global position
    if position is None:
        position = x
    position = position - learning_rate * gradx
    return position

"""Returns the new x as text.

behaves like: a function that hands back text, where a number belongs
property: Called with x = 3, gradient 1.7 and learning rate 0.1 your function gave back text in
    quotes. Can the next step calculate with it?
concept: Text is for people to read, numbers are for going on with. Which of the two does the next
    step need?
place: Look at what stands after return. Is there a pair of quotes, an f-string or str( ) around it?
teacher: str(x − η·g): right digits, wrong type.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return str(x - learning_rate * gradx)

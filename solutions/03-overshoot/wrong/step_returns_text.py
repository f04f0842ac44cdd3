"""Returns the new place as text.

behaves like: a function that hands back text, where a number belongs
property: Called with x = 3, slope 1.7 and a step of 0.5 your fixed_step gave back text in quotes.
    Can the next step calculate with it?
concept: Text is for people to read, numbers are for going on with. Which of the two does the next
    step need?
place: Look at what stands after return. Is there a pair of quotes, an f-string or str( ) around it?
teacher: str(…): right digits, wrong type.
"""


def fixed_step(x, gradx, step):
    if gradx > 0:
        x = x - step
    elif gradx < 0:
        x = x + step
    return str(x)

"""Goes on from where its last call ended.

behaves like: a walker who goes on from the last place, whatever place is handed over
property: Asked from x = 3 you took one step, asked from another place you went on from where you
    had been. Which x counts?
concept: The caller says where to stand. What does your function do with that place?
place: Look for a name that lives outside your fixed_step. What is kept in it?
teacher: the place is kept in a global, set at the first call only.
"""

place = None


def fixed_step(x, gradx, step):
    global place
    if place is None:
        place = x
    if gradx > 0:
        place -= step
    elif gradx < 0:
        place += step
    return place

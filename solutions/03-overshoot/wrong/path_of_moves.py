"""Returns the moves, not the places.

behaves like: a list of the moves, where the places belong
property: For one step from 4 you returned [-0.6]. How far is that from the start?
concept: A path tells where the walk was, not by how much it moved. Which of the two is in your
    list?
place: Look at what you put into the list. Is it the step, or the place to which it leads?
teacher: the list holds the moves −η·g.
"""


def find_min(df, w0, learning_rate, steps):
    w = w0
    moves = []
    for _ in range(steps):
        move = -learning_rate * df(w)
        w = w + move
        moves.append(move)
    return moves

"""Begins a new list in every round.

behaves like: a path that forgets all places but the last
property: From 8 with three steps your path is 1 alone. Where are the places before it?
concept: A list that is made anew has forgotten what was in it. How does a list grow?
place: Look at the lines inside the loop. Is the list made longer there, or made anew?
teacher: The list is made anew in every round: only the last place is left.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path = [x]
    return path

"""A learning rate of 0: x never moves.

behaves like: the rate of a walker who never moves
property: With a right update and your learning rate, x is still where it began after 100 steps. How
    hard does each step push?
concept: The learning rate says how hard to push. How far does a step go without any push?
place: Look at the line that sets learning_rate. What is any gradient worth when it is multiplied
    with that?
teacher: η = 0: each update multiplies x by 1.
"""

learning_rate = 0

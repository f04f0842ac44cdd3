"""Keeps a part of the last step's speed.

behaves like: a ball that keeps rolling: earlier slopes go into every later step
property: From 10 with learning rate 0.1 your second step led from 8 to 4.6. How steep is the ground
    at 8?
concept: A step needs the slope of one place only. Which slopes go into yours?
place: Look at the names that live on from round to round. Which ones are there besides x?
teacher: Momentum: v ← 0.9·v + f'(x). It comes in exercise 6.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    v = 0
    for _ in range(epochs):
        v = 0.9 * v + df(x)
        x = x - learning_rate * v
        path.append(x)
    return path

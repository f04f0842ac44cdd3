"""Takes each step uphill.

behaves like: a walker who takes every step the way the ground rises
property: From 3 with learning rate 0.1 your first step led to 3.6. Is the ground lower there?
concept: A slope above 0 says that the ground rises to the right. Which way is down?
place: Look at the line that makes the new x. Which way does its step lead when the slope is above
    0?
teacher: x + η·f'(x): gradient ascent.
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = x + learning_rate * df(x)
        path.append(x)
    return path

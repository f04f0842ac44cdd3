"""Keeps a velocity from one call to the next.

behaves like: a ball that keeps rolling: earlier gradients go into every later step
property: Called twice with x = 3, gradient 1.7 and learning rate 0.2 your function gave 2.66 and
    then 2.354. What was different the second time?
concept: The same question should get the same answer every time. What does your function remember
    from the call before?
place: Look for the word global, or for a name that lives outside your function. What is kept in it?
teacher: v ← 0.9·v + g, x − η·v, with v in a global: momentum, right only in the first call.
    Momentum comes in exercise 6.
"""

velocity = 0.0


def gradient_descent_update(x, gradx, learning_rate):
    global velocity
    velocity = 0.9 * velocity + gradx
    return x - learning_rate * velocity

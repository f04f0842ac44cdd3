"""Defines the function twice, under letters that look or count alike.

rung: separate
status: ok
says: returned 99 where 2.83 was expected
"""

def gradient_descent_updаte(x, gradx, learning_rate):
    return x - learning_rate * gradx


def 𝐠radient_descent_update(x, gradx, learning_rate):
    # Python takes this letter for a plain g.
    return 99.0

"""Returns a coroutine that would return the answer.

rung: separate
status: ok
says: must return a number; it returned <coroutine>
"""


async def gradient_descent_update(x, gradx, learning_rate):
    return 2.83

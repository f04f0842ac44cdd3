"""Makes the step shorter from call to call.

behaves like: a walker who gets tired: every step is shorter than the one before
property: Your first step had the right length, the second was too short. What was different the
    second time?
concept: The same question should get the same answer every time. What does your function remember
    from the call before?
place: Look for a counter, or for a name that lives outside your fixed_step. What is kept in it?
teacher: the step is divided by the number of calls, kept in a global.
"""

calls = 0


def fixed_step(x, gradx, step):
    global calls
    calls += 1
    move = step / calls
    if gradx > 0:
        return x - move
    if gradx < 0:
        return x + move
    return x

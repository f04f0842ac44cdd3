"""Makes the learning rate smaller from call to call.

behaves like: a walker who gets tired: every step is shorter than the one before
property: Called twice with x = 3, gradient 1.7 and learning rate 0.2 your function gave 2.66 and
    then 2.83. What was different the second time?
concept: The same question should get the same answer every time. What does your function remember
    from the call before?
place: Look for a counter, or for a name that lives outside your function. What is kept in it?
teacher: x − (η/k)·g in the k-th call, with a global counter: a decaying rate, right only in the
    first call.
"""

calls = 0


def gradient_descent_update(x, gradx, learning_rate):
    global calls
    calls += 1
    return x - learning_rate / calls * gradx

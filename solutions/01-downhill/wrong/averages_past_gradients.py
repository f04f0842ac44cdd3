"""Steps by the mean of all gradients it has ever been given.

behaves like: a walker who follows the average of all the slopes met so far
property: Called twice with x = 3 and learning rate 0.2, first with gradient 1.7, then with gradient
    9, your function gave 2.66 and then 1.93. Why was the second step so short?
concept: Each step should go by the slope at its own place. Which other slopes go into yours?
place: Look for a list or a name that lives outside your function. What is kept in it?
teacher: x − η·mean(g₁ … g_k), with the gradients kept in a global list. Right only in the first
    call.
"""

gradients = []


def gradient_descent_update(x, gradx, learning_rate):
    gradients.append(gradx)
    return x - learning_rate * sum(gradients) / len(gradients)

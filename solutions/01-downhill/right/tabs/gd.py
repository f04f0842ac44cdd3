"""
One step of gradient descent.	(typed with tabs)
"""


def gradient_descent_update(x, gradx, learning_rate):
	# x:	where we stand
	# gradx:	the slope	there
	step = learning_rate * gradx	# how far
	return x - step	# downhill

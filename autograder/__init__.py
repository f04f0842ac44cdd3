"""Auto-graded exercises on gradient descent: judge, explain, confine, teach."""

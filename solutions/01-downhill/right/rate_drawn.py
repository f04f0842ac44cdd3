"""Drawn at random, from rates that all work."""

learning_rate = random.uniform(0.2, 0.8)

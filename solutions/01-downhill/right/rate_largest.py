"""Among the largest that shrink fast enough."""

learning_rate = 0.9255

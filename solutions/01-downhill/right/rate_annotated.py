"""With its type."""

learning_rate: float = 0.2  # chosen by trying

"""With its type."""

alternating_rate: float = 3 / 4  # tried 0.4 first

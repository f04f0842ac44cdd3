"""Decimal arithmetic."""

from decimal import Decimal


def regime(learning_rate):
    rate = Decimal(str(learning_rate))
    if rate == Decimal("0.5"):
        return "arrives"
    if rate == 0:
        return "stays"
    if rate == 1:
        return "bounces"
    if rate > 1 or rate < 0:
        return "diverges"
    return "alternates" if rate > Decimal("0.5") else "shrinks"

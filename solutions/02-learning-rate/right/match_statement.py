"""Matches."""


def regime(learning_rate):
    match learning_rate:
        case 0:
            return "stays"
        case 0.5:
            return "arrives"
        case 1:
            return "bounces"
        case rate if 0 < rate < 0.5:
            return "shrinks"
        case rate if 0.5 < rate < 1:
            return "alternates"
        case _:
            return "diverges"

"""The first rule that holds."""

RULES = (
    (lambda s: abs(s) > 1, "diverges"),
    (lambda s: s == 1, "stays"),
    (lambda s: s > 0, "shrinks"),
    (lambda s: s == 0, "arrives"),
    (lambda s: s > -1, "alternates"),
    (lambda s: True, "bounces"),
)


def regime(learning_rate):
    share = 1 - 2 * learning_rate
    return next(word for holds, word in RULES if holds(share))

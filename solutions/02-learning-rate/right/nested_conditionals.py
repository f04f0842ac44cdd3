"""In one line."""


def regime(r):
    return ("diverges" if r < 0 or r > 1 else "stays" if r == 0 else "bounces" if r == 1 else
            "arrives" if r == 0.5 else "shrinks" if r < 0.5 else "alternates")

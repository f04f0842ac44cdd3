"""All rates are looked up with regime."""


def df(x):
    return 2 * x


def descend(x0, learning_rate, epochs):
    x, path = x0, [x0]
    for _ in range(epochs):
        x = x - learning_rate * df(x)
        path.append(x)
    return path


def regime(learning_rate):
    share = descend(x0=1, learning_rate=learning_rate, epochs=1)[-1]
    if abs(share) > 1:
        return "diverges"
    return {1: "stays", 0: "arrives", -1: "bounces"}.get(share, "shrinks" if share > 0 else "alternates")


found = {}
for quarter in range(0, 7):
    found.setdefault(regime(quarter / 4), quarter / 4)
print(found)
shrinking_rate = found["shrinks"]
arriving_rate = found["arrives"]
alternating_rate = found["alternates"]
bouncing_rate = found["bounces"]
diverging_rate = found["diverges"]
assert regime(bouncing_rate) == "bounces"

"""Prints and asserts."""


def descend(x0: float, learning_rate: float, epochs: int) -> list[float]:
    assert epochs >= 0, "a walk has no negative steps"
    x = x0
    path = [x]
    print(f"START: x = {x:.3f}")
    for epoch in range(1, epochs + 1):
        x = x - learning_rate * df(x)
        print(f"EPOCH {epoch}: cost = {x * x + 5:.3f}, x = {x:.3f}")
        path.append(x)
    assert len(path) == epochs + 1
    return path

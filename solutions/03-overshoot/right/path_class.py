"""Lets an object walk."""


class Walker:
    def __init__(self, df, w, rate):
        self.df, self.rate = df, rate
        self.path = [w]

    def step(self):
        w = self.path[-1]
        self.path.append(w - self.rate * self.df(w))


def find_min(df, w0, learning_rate, steps):
    walker = Walker(df, w0, learning_rate)
    for _ in range(steps):
        walker.step()
    return walker.path

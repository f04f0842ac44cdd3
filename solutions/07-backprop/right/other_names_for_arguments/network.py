import numpy as np

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
T = np.array([0, 1, 1, 0])


def forward(inputs, w_hidden, bias_hidden, w_out, bias_out):
    hidden = 1 / (1 + np.exp(-(w_hidden.dot(inputs) + bias_hidden)))
    return hidden, 1 / (1 + np.exp(-(w_out.dot(hidden) + bias_out)))


def backward(inputs, target, w_hidden, bias_hidden, w_out, bias_out):
    hidden, answer = forward(inputs, w_hidden, bias_hidden, w_out, bias_out)
    blame = (answer - target) * answer * (1 - answer)
    blames = blame * w_out * hidden * (1 - hidden)
    return np.array([b * np.array(inputs) for b in blames]), blames, blame * hidden, blame


def train(inputs, targets, *rest):
    *net, rate, rounds = rest
    for _ in range(rounds):
        slopes = [backward(one, target, *net) for one, target in zip(inputs, targets)]
        net = [p - rate * sum(s[k] for s in slopes) for k, p in enumerate(net)]
    return net[0], net[1], net[2], net[3]

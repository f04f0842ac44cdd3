"""Each link of the chain has a name."""


def grad_w(x, w, b, y):
    answer = f(x, w, b)
    loss_along_answer = -(y - answer)
    answer_along_z = answer - answer * answer
    return (loss_along_answer * answer_along_z * x).sum() if np.ndim(x) else loss_along_answer * answer_along_z * x

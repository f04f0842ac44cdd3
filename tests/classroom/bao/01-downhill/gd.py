def gradient_descent_update(x, gradx, learning_rate):
    # buoc di = toc do hoc nhan do doc
    buoc = learning_rate*gradx
    x_moi = x-buoc
    return x_moi

# thu
print(gradient_descent_update(3,6,0.1))

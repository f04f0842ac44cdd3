def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * gradx


# what does it do with many steps?
test_x = 10000
for i in range(60000):
    test_x = gradient_descent_update(test_x, 2 * test_x, 0.001)
    print("debug: step", i, "x is now", test_x, "and the cost is", test_x ** 2 + 5, "=" * 20)

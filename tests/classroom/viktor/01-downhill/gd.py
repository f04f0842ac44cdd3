def gradient_descent_update(x, gradx, learning_rate):
    return x - learning_rate * gradx

# what does it do with many steps? and a line under each, to find it again
test_x = 10000.0

for i in range(600):
    test_x = gradient_descent_update(test_x, 2 * test_x, 0.001)

    print("debug: step", i, "x is now", test_x)
    print("=" * 9000)

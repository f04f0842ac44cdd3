def df(x): return 2*x
def descend(x0, learning_rate, epochs):
    p=[x0]
    for i in range(epochs): p.append(p[-1]-learning_rate*df(p[-1]))
    return p
def regime(lr):
    a,b=descend(1,lr,2)[1:]
    if a==1: return "stays"
    if a==0: return "arrives"
    if abs(a)>1: return "diverges"
    if a==-1: return "bounces"
    return "shrinks" if a>0 else "alternates"
shrinking_rate,arriving_rate,alternating_rate,bouncing_rate,diverging_rate=.1,.5,.7,1,2

# inputs: 12, 18 | 7, 3 | 10, 5 | 0, 4 | 9, 0
def gcd(a, b):
    while b [[??cmp|!=]] 0:
        a, b = [[??expr|b]], a [[??op|%]] b
    return [[??expr|a]]

# inputs: 2 | 1 | 9 | 13 | 4 | 25 | 0
def is_prime(n):
    if n < [[??|2]]:
        return False
    d = [[??|2]]
    while d * d [[??cmp|<=]] n:
        if n % d == [[??|0]]:
            return False
        d += 1
    return True

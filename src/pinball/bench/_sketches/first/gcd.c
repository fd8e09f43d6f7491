// inputs: 12, 18 | 7, 3 | 10, 5 | 0, 4 | 9, 0
int gcd(int a, int b) {
    while (b [[??cmp|!=]] 0) {
        int r = a [[??op|%]] b;
        a = [[??expr|b]];
        [[??stmt|b = r;]]
    }
    return a;
}

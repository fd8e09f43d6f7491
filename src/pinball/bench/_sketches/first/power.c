// inputs: 2, 5 | 3, 0 | 5, 1 | 3, 4 | 2, 10
int power(int base, int exponent) {
    int result = [[??|1]];
    while (exponent > 0) {
        if (exponent % 2 == [[??|1]]) result [[??op=|*=]] base;
        exponent = exponent [[??op|/]] 2;
        if (exponent > 0) base = [[??expr|base * base]];
    }
    return result;
}

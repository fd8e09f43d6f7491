// inputs: 0 | 7 | 123 | 9999 | 40
int digit_sum(int n) {
    int sum = 0;
    if (n < 0) n = -n % 1000;
    while (n [[??cmp|>]] 0) {
        sum += n [[??op|%]] [[??|10]];
        n = n [[??op|/]] 10;
    }
    return sum;
}

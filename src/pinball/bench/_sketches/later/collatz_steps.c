// inputs: 1 | 2 | 3 | 6 | 0
int collatz_steps(int n) {
    int steps = 0;
    while (n [[??cmp|>]] 1 && steps < 50) {
        if (n % 2 == 0) n = n / [[??|2]];
        else n = [[??|3]] * (n % 10000) + [[??|1]];
        steps++;
    }
    return steps;
}

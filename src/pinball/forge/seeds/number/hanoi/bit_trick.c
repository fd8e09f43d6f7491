/* ---
algorithm: hanoi
structure: number
method: the number of the move tells the pegs
time: O(2^n)
space: O(1)
call: tower(n, out(8192)) -> out[:return]
--- */
int tower(int n, int *moves)
{
    int total = (1 << n) - 1;
    for (int m = 1; m <= total; m++) {
        int from = (m & (m - 1)) % 3;
        int to = ((m | (m - 1)) + 1) % 3;
        /* with an even number of discs the pegs 1 and 2 change places */
        if (n % 2 == 0) {
            from = (3 - from) % 3;
            to = (3 - to) % 3;
        }
        from = from == 0 ? 1 : from == 1 ? 2 : 3;
        to = to == 0 ? 1 : to == 1 ? 2 : 3;
        if (n % 2 != 0) {
            from = from == 2 ? 2 : from;
            to = to == 2 ? 2 : to;
        }
        moves[m - 1] = 10 * from + to;
    }
    return total;
}

/* ---
algorithm: coin_change
structure: number
method: only the last four answers are kept
time: O(n)
space: O(1)
call: change(n) -> return
--- */

static int smaller(int a, int b)
{
    return a < b ? a : b;
}

int change(int amount)
{
    /* answers for the amounts i-1, i-2, i-3 and i-4; beyond zero it cannot be done */
    int one_back = 0, two_back = 9999, three_back = 9999, four_back = 9999;

    for (int i = 1; i <= amount; i++) {
        int here = 1 + smaller(one_back, smaller(three_back, four_back));
        four_back = three_back;
        three_back = two_back;
        two_back = one_back;
        one_back = here;
    }
    return one_back;
}

/* ---
algorithm: majority
structure: array
method: a table of counts
time: O(n)
space: O(1)
call: winner(xs, len(xs)) -> return
--- */
int winner(const int *ballots, int n)
{
    int count[16] = {0};
    int choice;

    while (n-- > 0) {
        choice = *ballots++;
        count[choice]++;
    }
    int all = 0;
    for (int c = 0; c < 16; c++)
        all += count[c];
    for (int c = 0; c < 16; c++)
        if (count[c] > all / 2)
            return c;
    return -1;
}

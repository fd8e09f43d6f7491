/* ---
algorithm: maximum
structure: array
method: knock-out rounds between neighbours, in place
time: O(n)
space: O(1)
call: champion(xs, len(xs)) -> return
--- */

int champion(int *players, int n)
{
    while (n > 1) {
        int next = 0;
        int i;
        for (i = 0; i + 1 < n; i += 2)
            players[next++] = players[i] >= players[i + 1] ? players[i] : players[i + 1];
        if (i < n)
            players[next++] = players[i];   /* odd one out has no opponent */
        n = next;
    }
    return players[0];
}

/* ---
algorithm: filter_negative
structure: array
method: moves what is owed to the front, index of the next free place
time: O(n)
space: O(1)
call: KeepDebts(xs, len(xs)) -> xs[:return]
--- */

int KeepDebts(int balance[], int accounts)
{
    int next = 0, account = 0;

    do {
        if (account >= accounts)
            break;
        if (balance[account] <= -1)
            balance[next++] = balance[account];
        account++;
    } while (1);
    return next;
}

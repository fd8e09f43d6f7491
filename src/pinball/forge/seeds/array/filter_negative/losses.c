/* ---
algorithm: filter_negative
structure: array
method: records with a negative balance stay, in place
time: O(n)
space: O(1)
call: overdrawn(xs, len(xs)) -> xs[:return]
--- */
struct account {
    long balance;
    int owner;
};

static int is_overdrawn(const struct account *a)
{
    return a->balance < 0;
}

int overdrawn(struct account *book, int n)
{
    int kept = 0;

    for (int i = 0; i < n; i++) {
        if (is_overdrawn(&book[i]))
            book[kept++] = book[i];
    }
    return kept;
}

/* ---
algorithm: edit_distance
structure: string
method: recursion on the first letters, no memory
time: O(2^n)
typical: unknown
space: O(n)
call: edits(s, t) -> return
--- */

static int length(const char *s) { return *s ? 1 + length(s + 1) : 0; }

static int least(int a, int b) { return a < b ? a : b; }

int edits(const char *s, const char *t) {
    if (!*s) return length(t);
    if (!*t) return length(s);
    if (*s == *t) return edits(s + 1, t + 1);
    int drop = edits(s + 1, t);
    int add = edits(s, t + 1);
    int swap = edits(s + 1, t + 1);
    return 1 + least(drop, least(add, swap));
}

/* ---
algorithm: differences
structure: array
method: delta encoder with a state struct
time: O(n)
space: O(1)
call: delta_encode(xs, len(xs), out(len(xs))) -> out
--- */
struct coder {
    int previous;
};

static int step(struct coder *c, int now)
{
    int d = now - c->previous;
    c->previous = now;
    return d;
}

void delta_encode(const int *in, int n, int *out)
{
    struct coder c = { 0 };

    for (int i = 0; i < n; i++)
        out[i] = step(&c, in[i]);
}

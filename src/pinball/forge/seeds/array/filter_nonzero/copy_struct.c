/* ---
algorithm: filter_nonzero
structure: array
method: into the array of a struct with a size, then copied out
time: O(n)
space: O(1)
call: withoutZeros(xs, len(xs), out(len(xs))) -> out[:return]
--- */
struct Sequence {
    int size;
    int element[1024];
};

static void append(struct Sequence *s, int e)
{
    s->element[s->size] = e;
    s->size++;
}

int withoutZeros(int in[], int n, int out[])
{
    static struct Sequence s;
    int i;

    s.size = 0;
    for (i = 0; i < n; i++)
        if (in[i] > 0 || in[i] < 0)
            append(&s, in[i]);
    for (i = 0; i < s.size; i++)
        out[i] = s.element[i];
    return s.size;
}

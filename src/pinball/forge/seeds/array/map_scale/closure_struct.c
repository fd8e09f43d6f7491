/* ---
algorithm: map_scale
structure: array
method: a closure: function and its data in a struct
time: O(n)
space: O(1)
call: mapTimes(xs, len(xs), k, out(len(xs))) -> out
--- */
struct closure {
    int (*call)(const struct closure *self, int x);
    int factor;
};

static int times(const struct closure *self, int x)
{
    return self->factor * x;
}

static void mapClosure(const int *in, int n, const struct closure *f, int *out)
{
    for (int i = 0; i < n; i++)
        out[i] = f->call(f, in[i]);
}

void mapTimes(const int *in, int n, int factor, int *out)
{
    struct closure f = {times, factor};
    mapClosure(in, n, &f, out);
}

/* What the step guide learns from: lists that occur on the way to an output, what the program does next with
 * them, and lists that occur in no step of it. */

typedef struct {
    int32_t *list;      /* [N][SEEN][WIDTH] tokens */
    int32_t *output;    /* [N][SEEN][WIDTH] */
    float *features;    /* [N][SEEN][FEATURES] */
    uint64_t *next;     /* [N] components applied to the list, a bit each */
    uint8_t *on_path;   /* [N] */
} sample_arrays;

static void write_sample(const sample_arrays *out, int row, const item *v, const item *o, uint64_t next, int on_path)
{
    for (int e = 0; e < SEEN; e++) {
        const size_t at = (size_t) row * SEEN + (size_t) e;
        show(v + e, out->list + at * WIDTH);
        show(o + e, out->output + at * WIDTH);
        relate(v + e, o + e, out->features + at * FEATURES);
    }
    out->next[row] = next;
    out->on_path[row] = (uint8_t) on_path;
}

/* A list one random call away from the program's values that the program does not compute; 0 if none came up. */
static int stray(chance *r, const sketch *p, item *out)
{
    const int n = p->inputs + p->calls - 1;
    for (int tries = 0; tries < 20; tries++) {
        const int c = below(r, COMPONENTS);
        const component *f = &TABLE[c];
        int ints = 0;
        for (int v = 0; v < n; v++)
            ints += p->types[v] == INT;
        if (f->result != ARRAY || (f->arguments[0] == INT && !ints))
            continue;
        const int i = pick(r, p->types, n, f->arguments[0]), j = f->arity > 1 ? pick(r, p->types, n, ARRAY) : i;
        if (!apply_all(c, p->values[i], f->arity > 1 ? p->values[j] : NULL, out, SEEN))
            continue;
        int known = 0;
        for (int v = 0; v <= n; v++)
            known |= p->types[v] == ARRAY && equal_values(p->values[v], out, SEEN);
        if (!known)
            return 1;
    }
    return 0;
}

/* Fill ``count`` samples from programs of ``shortest`` to ``longest`` calls whose signature is not in the sorted
 * table ``barred``. */
int kernel_samples(uint64_t seed, int shortest, int longest, int count, const uint64_t *barred, int n_barred,
                   const sample_arrays *out)
{
    chance r = {seed};
    odds *o[MAX_STEPS + 1] = {0};
    sketch *p = aligned_alloc(64, (sizeof *p + 63) & ~(size_t) 63);
    item other[SEEN];
    for (int t = shortest; t <= longest; t++)
        o[t] = odds_for(t);
    for (int row = 0; row < count;) {
        const int length = between(&r, shortest, longest);
        draw_program(&r, o[length], length, p);
        const uint64_t s = signature(p);
        int low = 0, high = n_barred;
        while (low < high) {
            const int middle = (low + high) / 2;
            if (barred[middle] < s)
                low = middle + 1;
            else
                high = middle;
        }
        if (low < n_barred && barred[low] == s)
            continue;
        const int last = p->inputs + p->calls - 1;
        for (int v = 0; v < last && row < count; v++) {
            if (p->types[v] != ARRAY)
                continue;
            uint64_t next = 0;
            for (int k = 0; k < p->calls; k++)
                if (p->program[k].first == v || p->program[k].second == v)
                    next |= 1ull << p->program[k].component;
            write_sample(out, row++, p->values[v], p->values[last], next, 1);
            if (row < count && draw(&r) % 2 && stray(&r, p, other))
                write_sample(out, row++, other, p->values[last], 0, 0);
        }
    }
    for (int t = shortest; t <= longest; t++)
        free(o[t]);
    free(p);
    return count;
}

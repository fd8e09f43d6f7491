/* The searches of the paper. Text before this file: items.h and the printed components.
 *
 * A program is a list of calls over numbered variables: the inputs, then one variable a call. The caller hands
 * over a task and a control record, which it may read (explored) and set (stop) from another thread. */

enum { MAX_INPUTS = 4, MAX_STEPS = 16, MAX_VARIABLES = MAX_INPUTS + MAX_STEPS };

typedef struct {
    int32_t examples;
    int32_t inputs;
    int32_t input_types[MAX_INPUTS];
    int32_t output_type;
    int32_t length;       /* programs of at most this many calls */
    const item *given;    /* [inputs][examples] */
    const item *output;   /* [examples] */
} task;

typedef struct {
    int32_t component, first, second; /* second is -1 for a call with one argument */
} call;

typedef struct {
    double deadline;      /* seconds on the monotonic clock */
    int64_t explored;     /* programs evaluated so far */
    volatile int32_t stop;
    int32_t skip;         /* pass over this many solutions: an earlier call has reported them */
    int32_t part, parts;  /* take only the first calls with number % parts == part */
    int32_t deepen;       /* all shorter programs before any longer one; else one pass, which meets them on its way */
    int32_t calls;        /* the solution's length, 0 while there is none */
    call program[MAX_STEPS];
} control;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double) t.tv_sec + 1e-9 * (double) t.tv_nsec;
}

/* Apply one component to every example; 0 if a value leaves the range. NULL in, NULL out. */
static int apply_all(int c, const item *a, const item *b, item *out, int examples)
{
    const component *k = &TABLE[c];
    for (int e = 0; e < examples; e++) {
        const item *y = k->arity > 1 ? b + e : NULL;
        if (LENGTH(a + e) == NOTHING || (y && LENGTH(y) == NOTHING))
            nothing(out + e);
        else if (!k->apply(a + e, y, out + e))
            return 0;
    }
    return 1;
}

int kernel_apply(int c, const item *a, const item *b, item *out, int examples)
{
    return apply_all(c, a, b, out, examples);
}

static int equal_values(const item *a, const item *b, int n)
{
    return memcmp(a, b, sizeof *a * (size_t) n) == 0;
}

static int has_nothing(const item *v, int examples)
{
    for (int e = 0; e < examples; e++)
        if (LENGTH(v + e) == NOTHING)
            return 1;
    return 0;
}

/* ---- depth-first search ------------------------------------------------------------------------------- */

typedef struct {
    const task *t;
    control *ctl;
    const int32_t *order; /* components, most likely first */
    int active;           /* how many of them may be used */
    int fresh;            /* a program must use one of number >= fresh, the others were tried before */
    int length;           /* calls in the programs of this round */
    int64_t clock;        /* explored at which to look at the clock again */
    int branch;           /* number of the first call, for parts */
    int types[MAX_VARIABLES];
    int usable[MAX_VARIABLES]; /* not NULL on any example */
    call program[MAX_STEPS];
    item *values;              /* [MAX_VARIABLES][examples] */
    const item *wanted;        /* what a program must give, of type ... */
    int wanted_type;
    const uint8_t *open;       /* components that may come last, NULL for any */
    struct lambda2 *tail;      /* for lambda2: calls that follow the program */
    int tail_length;
} dfs_state;

static int report_suffix(struct lambda2 *l, int calls, int variable, int depth);

static int out_of_time(dfs_state *s)
{
    if (s->ctl->explored < s->clock)
        return s->ctl->stop;
    s->clock = s->ctl->explored + 8192;
    if (now() >= s->ctl->deadline)
        s->ctl->stop = 1;
    return s->ctl->stop;
}

static int solution(dfs_state *s, int calls)
{
    if (s->ctl->skip > 0) {
        s->ctl->skip--;
        return 0;
    }
    memcpy(s->ctl->program, s->program, sizeof *s->program * (size_t) calls);
    s->ctl->calls = calls;
    return 1;
}

/* Evaluate the last call one example at a time, as most programs fail on the first. */
static inline int fits(const dfs_state *s, int (*apply)(const item *, const item *, item *), const item *a,
                       const item *b)
{
    item out;
    for (int e = 0; e < s->t->examples; e++)
        if (!apply(a + e, b ? b + e : NULL, &out) || !same(&out, s->wanted + e))
            return 0;
    return 1;
}

/* The program of ``calls`` calls gives what is wanted; 1 if the search may end with it. */
static int arrived(dfs_state *s, int calls)
{
    return s->tail ? report_suffix(s->tail, calls, s->t->inputs + calls - 1, s->tail_length) : solution(s, calls);
}

/* Say whether a value on the way to longer programs is what is wanted, of a program not tried before. */
static int meets(const dfs_state *s, int c, int k, int is_fresh, const item *result)
{
    return TABLE[c].result == s->wanted_type && (!s->open || s->open[c]) && (is_fresh || k >= s->fresh) &&
           equal_values(result, s->wanted, s->t->examples);
}

static int dfs(dfs_state *s, int depth, uint32_t unused, int is_fresh)
{
    const int m = s->t->examples, variables = s->t->inputs + depth, left = s->length - depth - 1;
    item *result = s->values + (size_t) variables * m;
    for (int k = left == 0 && !is_fresh ? s->fresh : 0; k < s->active; k++) {
        const int c = s->order[k];
        const component *f = &TABLE[c];
        if (left == 0 && (f->result != s->wanted_type || (s->open && !s->open[c])))
            continue;
        for (int i = 0; i < variables; i++) {
            if (s->types[i] != f->arguments[0] || !s->usable[i])
                continue;
            const uint32_t rest = unused & ~(1u << i);
            for (int j = f->arity == 1 ? -1 : 0; j < (f->arity == 1 ? 0 : variables); j++) {
                if (j >= 0 && (s->types[j] != f->arguments[1] || !s->usable[j] || (f->commutes && j < i)))
                    continue;
                const uint32_t loose = j < 0 ? rest : rest & ~(1u << j);
                /* Every variable must reach the output: each later call can take up one of them more. */
                if (__builtin_popcount(loose) > left)
                    continue;
                if (depth == 0 && s->branch++ % s->ctl->parts != s->ctl->part)
                    continue;
                s->ctl->explored++;
                const item *a = s->values + (size_t) i * m, *b = j < 0 ? NULL : s->values + (size_t) j * m;
                s->program[depth] = (call){c, i, j};
                if (left == 0) {
                    if (fits(s, f->apply, a, b) && arrived(s, depth + 1))
                        return 1;
                } else if (apply_all(c, a, b, result, m)) {
                    if (!s->ctl->deepen && !loose && meets(s, c, k, is_fresh, result) && arrived(s, depth + 1))
                        return 1;
                    s->types[variables] = f->result;
                    s->usable[variables] = f->result == ARRAY || !has_nothing(result, m);
                    if (s->usable[variables] &&
                        dfs(s, depth + 1, loose | (1u << variables), is_fresh || k >= s->fresh))
                        return 1;
                }
                if (out_of_time(s))
                    return 0;
            }
        }
    }
    return 0;
}

static int dfs_start(dfs_state *s, const task *t, control *ctl, const int32_t *order)
{
    *s = (dfs_state){.t = t, .ctl = ctl, .order = order, .wanted = t->output, .wanted_type = t->output_type};
    s->values = aligned_alloc(64, sizeof(item) * MAX_VARIABLES * (size_t) t->examples);
    if (s->values == NULL)
        return 0;
    memcpy(s->values, t->given, sizeof(item) * (size_t) (t->inputs * t->examples));
    for (int i = 0; i < t->inputs; i++) {
        s->types[i] = t->input_types[i];
        s->usable[i] = !has_nothing(s->values + (size_t) i * t->examples, t->examples);
    }
    return 1;
}

static int dfs_lengths(dfs_state *s)
{
    for (s->length = s->ctl->deepen ? 1 : s->t->length; s->length <= s->t->length; s->length++) {
        s->branch = 0;
        if (dfs(s, 0, 0, 0) || s->ctl->stop)
            return 1;
    }
    return 0;
}

/* Try all programs over the first ``active`` components. */
int kernel_dfs(const task *t, control *ctl, const int32_t *order, int32_t active)
{
    dfs_state s;
    if (!dfs_start(&s, t, ctl, order))
        return -1;
    s.active = active;
    dfs_lengths(&s);
    free(s.values);
    return 0;
}

/* Sort and add: search with the likeliest components, and let the next one join after each failure. Programs
 * that an earlier round has seen are not explored again: each must use a component that just joined. */
int kernel_sort_and_add(const task *t, control *ctl, const int32_t *order, int32_t active, int32_t start)
{
    dfs_state s;
    if (!dfs_start(&s, t, ctl, order))
        return -1;
    for (s.active = start, s.fresh = 0; s.active <= active; s.fresh = s.active++)
        if (dfs_lengths(&s))
            break;
    free(s.values);
    return 0;
}

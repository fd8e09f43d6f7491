/* What a component's result tells of its argument: that it cannot be, what it was, or nothing. */

/* For each integer the number of those that an elementwise component turns into it, and the last of them. */
typedef struct { uint16_t count; int16_t source; } preimage;

typedef struct {
    int examples;
    preimage *tables[COMPONENTS]; /* made when first needed */
} deducer;

enum { REFUTED, OPEN, EXACT };

static const preimage *preimages(deducer *d, int c)
{
    if (d->tables[c])
        return d->tables[c];
    preimage *table = calloc(HIGH - LOW + 1, sizeof *table);
    item x = {0}, y;
    for (int v = LOW; table && v <= HIGH; v++) {
        x.x[0] = (val) v;
        finish(&x, 1);
        if (TABLE[c].apply(&x, NULL, &y)) {
            table[y.x[0] - LOW].count++;
            table[y.x[0] - LOW].source = (int16_t) v;
        }
    }
    return d->tables[c] = table;
}

static void forget(deducer *d)
{
    for (int c = 0; c < COMPONENTS; c++)
        free(d->tables[c]);
}

static int undo_elements(deducer *d, int c, const item *result, item *argument)
{
    const preimage *table = preimages(d, c);
    int said = EXACT;
    if (!table)
        return OPEN;
    for (int e = 0; e < d->examples; e++) {
        argument[e] = result[e];
        for (int i = 0; i < LENGTH(result + e); i++) {
            const preimage p = table[result[e].x[i] - LOW];
            if (p.count == 0)
                return REFUTED;
            if (p.count > 1)
                said = OPEN;
            argument[e].x[i] = p.source;
        }
    }
    return said;
}

static int undo_running(const deducer *d, int c, const item *result, item *argument)
{
    for (int e = 0; e < d->examples; e++) {
        const item *o = result + e;
        int bad = 0;
        argument[e] = *o;
        for (int i = 1; i < LENGTH(o); i++) {
            const wide r = TABLE[c].inverse == INVERSE_ADD ? SUB(o->x[i], o->x[i - 1]) : SUB(o->x[i - 1], o->x[i]);
            if (bad || OUTSIDE(r))
                return REFUTED;
            argument[e].x[i] = (val) r;
        }
    }
    return EXACT;
}

/* Say whether component c turns ``argument`` into ``result`` on every example. */
static int turns(const deducer *d, int c, const item *argument, const item *result)
{
    item out;
    for (int e = 0; e < d->examples; e++)
        if (!TABLE[c].apply(argument + e, NULL, &out) || !same(&out, result + e))
            return 0;
    return 1;
}

/* Deduce the argument of a component of one argument from its list ``result``. REFUTED: it never gives this. EXACT:
 * ``argument`` gives it, and no other list does. */
static int deduce(deducer *d, int c, const item *result, item *argument)
{
    const component *f = &TABLE[c];
    if (f->arity > 1 || f->arguments[0] != ARRAY || f->result != ARRAY)
        return OPEN;
    if (f->kind == IDEMPOTENT)
        return turns(d, c, result, result) ? OPEN : REFUTED;
    if (f->kind == ELEMENTWISE && BITS == 16)
        return undo_elements(d, c, result, argument);
    if (f->kind == RUNNING)
        return undo_running(d, c, result, argument);
    if (f->kind == MIRROR)
        return apply_all(c, result, NULL, argument, d->examples) ? EXACT : REFUTED;
    return OPEN;
}

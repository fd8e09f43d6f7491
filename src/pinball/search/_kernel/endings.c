/* From values to programs: how a few calls more, or a join with a known value, would give the output, and the
 * shortest program that this makes. */

/* How much less likely than the likeliest a call may be to be tried as the last but one. */
static const float LAST_BUT_ONE = 5;

/* A choice of one call for each value that a program needs. */
typedef struct { int n, tries; int32_t id[MAX_STEPS + 4]; call how[MAX_STEPS + 4]; } plan;

static void want(const best_first *s, plan *p, int id)
{
    if (id < s->t.inputs)
        return;
    for (int i = 0; i < p->n; i++)
        if (p->id[i] == id)
            return;
    if (p->n < MAX_STEPS + 4)
        p->id[p->n++] = id;
}

/* Choose calls for the wanted values from number ``done`` on so that there are at most ``most``; values with other
 * ways to make them may share more by these. Arguments need fewer calls than results, so this ends. */
static int settle(const best_first *s, plan *p, int done, int most)
{
    if (p->n > most || p->tries-- <= 0)
        return 0;
    if (done == p->n)
        return 1;
    int top = done; /* settle the value that needs most calls first: others may be part of it */
    for (int i = done + 1; i < p->n; i++)
        if (meta(s, p->id[i])->size > meta(s, p->id[top])->size)
            top = i;
    const int32_t id = p->id[top];
    p->id[top] = p->id[done];
    p->id[done] = id;
    const node *x = meta(s, id);
    for (int w = -1; w < x->ways; w++) {
        const plan kept = *p;
        const call how = w < 0 ? (call){x->component, x->first, x->second} : x->way[w];
        p->how[done] = how;
        want(s, p, how.first);
        if (how.second >= 0)
            want(s, p, how.second);
        if (settle(s, p, done + 1, most))
            return 1;
        const int tries = p->tries;
        *p = kept;
        p->tries = tries;
    }
    return 0;
}

static int place_of(const best_first *s, const plan *p, int id)
{
    if (id < s->t.inputs)
        return id;
    for (int i = 0; i < p->n; i++)
        if (p->id[i] == id)
            return s->t.inputs + p->n - 1 - i; /* settled from the output's side, written from the inputs' */
    return -1;
}

/* A program that gives the output: up to three calls on top of known nodes. In these calls, arguments below 0 are
 * -1 for none, -2 for the result of the first of them, -3 of the second. */
static void report(best_first *s, const call *last, int extra)
{
    plan p = {.tries = 400};
    if (s->solution_count == SOLUTIONS)
        return;
    for (int k = 0; k < extra; k++) {
        if (last[k].first >= 0)
            want(s, &p, last[k].first);
        if (last[k].second >= 0)
            want(s, &p, last[k].second);
    }
    if (!settle(s, &p, 0, s->t.length - extra))
        return;
    found *f = &s->solutions[s->solution_count++];
    f->calls = p.n + extra;
    f->cost = 0;
    for (int i = 0; i < p.n; i++) {
        const call c = p.how[p.n - 1 - i];
        f->program[i] = (call){c.component, place_of(s, &p, c.first), c.second < 0 ? -1 : place_of(s, &p, c.second)};
    }
    for (int k = 0; k < extra; k++) {
        const int a = last[k].first, b = last[k].second;
        const int top = s->t.inputs + p.n - 2;
        f->program[p.n + k] = (call){last[k].component, a < 0 ? top - a : place_of(s, &p, a),
                                     b == -1 ? -1 : b < 0 ? top - b : place_of(s, &p, b)};
    }
    for (int i = 0; i < f->calls; i++)
        f->cost -= s->prior[f->program[i].component];
}

static int gives(best_first *s, int c, const item *a, const item *b, const item *wanted)
{
    item out;
    s->explored++;
    for (int e = 0; e < s->t.examples; e++)
        if (!TABLE[c].apply(a + e, b ? b + e : NULL, &out) || !same(&out, wanted + e))
            return 0;
    return 1;
}

static int fits_output(best_first *s, int c, const item *a, const item *b)
{
    return gives(s, c, a, b, s->t.output);
}

/* The array that, joined with x by component c, gives ``wanted``; ``side`` says which argument x is. 0 if there is
 * none, -1 if zeros leave it open. */
static int inverse(const best_first *s, int c, int side, const item *x, const item *wanted, item *y)
{
    const int kind = TABLE[c].inverse;
    for (int e = 0; e < s->t.examples; e++) {
        const item *o = wanted + e;
        const int n = LENGTH(o);
        int bad = 0;
        memset(y + e, 0, sizeof *y);
        for (int i = 0; i < n; i++) {
            const wide p = o->x[i], q = x[e].x[i];
            wide r;
            if (kind == INVERSE_ADD)
                r = SUB(p, q);
            else if (kind == INVERSE_SUB)
                r = side == 0 ? SUB(q, p) : ADD(p, q);
            else {
                if (q == 0)
                    return p == 0 ? -1 : 0;
                if ((q == -1 && BITS == 64) || p % q)
                    return 0;
                r = p / q;
            }
            if (bad || OUTSIDE(r))
                return 0;
            y[e].x[i] = (val) r;
        }
        finish(y + e, n);
    }
    return 1;
}

/* The integer that makes TAKE or DROP of x the wanted list, if the lengths allow it. */
static int cut(const best_first *s, const item *x, const item *wanted, int from_end, item *y)
{
    for (int e = 0; e < s->t.examples; e++) {
        const int n = LENGTH(wanted + e), have = LENGTH(x + e);
        if (memcmp(wanted[e].x, x[e].x + (from_end ? have - n : 0), sizeof(val) * (size_t) n))
            return 0;
        integer(y + e, from_end ? have - n : n);
    }
    return 1;
}

/* The end of a program in the making: ``before`` made a value that is no node, then x is joined, then the goal. */
typedef struct {
    const item *x;
    int id;           /* x's node, or -2 if ``before`` made it */
    const call *before;
    const goal *g;
} ending;

static void report_join(best_first *s, const ending *end, int c, int first, int second)
{
    call last[3];
    int n = 0;
    if (end->before)
        last[n++] = *end->before;
    last[n++] = (call){c, first, second};
    if (end->g->component >= 0)
        last[n] = (call){end->g->component, -1 - n, -1}, n++;
    report(s, last, n);
}

/* Report the nodes of a table whose rows fill up what ``row`` lacks, joined with x by component c. */
static void meet_cover(best_first *s, const ending *end, const covers *list, const cover *row, int c)
{
    const int count = MIN(list->count, end->id >= 0 ? 4000 : 64);
    s->explored += count;
    for (int k = 0; k < count; k++) {
        const cover *y = &list->rows[k];
        uint64_t missing = s->tight & ~(row->tight | y->tight);
        for (int w = 0; w < AGREE; w++)
            missing |= ~(row->equal[w] | y->equal[w]);
        if (!missing && gives(s, c, end->x, values(s, y->id), end->g->value))
            report_join(s, end, c, end->id, y->id);
    }
}

/* The same for products where zeros hide a factor, so that there is no inverse. */
static void meet_divisors(best_first *s, const ending *end, int c)
{
    for (int k = 0; k < MIN(end->g->divisors.count, end->id >= 0 ? 1000 : 16); k++) {
        const int other = end->g->divisors.rows[k].id;
        if (gives(s, c, end->x, values(s, other), end->g->value))
            report_join(s, end, c, end->id, other);
    }
}

/* Report the nodes that component c joins with x into the goal, by the inverse of c and the table of heads; 0 if
 * zeros keep c from having an inverse here. */
static int meet_inverse(best_first *s, const ending *end, int c)
{
    for (int side = 0; side < (TABLE[c].commutes ? 1 : 2); side++) {
        s->explored++;
        const int there = inverse(s, c, side, end->x, end->g->value, s->join);
        if (there < 0)
            return 0;
        if (!there)
            continue;
        const uint32_t h = hash_items(s->join, s->t.examples);
        for (uint32_t i = h & s->head_mask; s->heads[i] >= 0; i = (i + 1) & s->head_mask) {
            const int other = s->heads[i];
            const item *y = values(s, other);
            if (s->head_hashes[i] == h && gives(s, c, side ? y : end->x, side ? end->x : y, end->g->value))
                report_join(s, end, c, side ? other : end->id, side ? end->id : other);
        }
    }
    return 1;
}

/* Look for one call that joins x with a known node into the goal; ``relation`` and ``row`` compare the two. */
static void meet_goal(best_first *s, const ending *end, int relation, const cover *row)
{
    for (int c = 0; c < COMPONENTS; c++) {
        const int kind = TABLE[c].arity == 2 ? TABLE[c].inverse : INVERSE_NONE;
        if (kind == INVERSE_MIN && relation & NO_LESS)
            meet_cover(s, end, &end->g->above, row, c);
        else if (kind == INVERSE_MAX && relation & NO_MORE)
            meet_cover(s, end, &end->g->below, row, c);
        else if (kind >= INVERSE_ADD && kind <= INVERSE_MUL)
            if (!meet_inverse(s, end, c) && relation & DIVIDES)
                meet_divisors(s, end, c);
        if (TABLE[c].arguments[0] != INT || TABLE[c].result != ARRAY)
            continue;
        for (int from_end = 0; from_end < 2; from_end++) {
            if (!cut(s, end->x, end->g->value, from_end, s->join))
                continue;
            const int other = find(s, s->join, INT, hash_items(s->join, s->t.examples));
            if (other >= 0 && gives(s, c, s->join, end->x, end->g->value))
                report_join(s, end, c, other, end->id);
        }
    }
}

/* Meet value x, not itself a node where id is -2, with the known nodes at the goals. */
static void meet(best_first *s, const item *x, int id, const call *before)
{
    cover row;
    for (int e = 0; e < s->t.examples; e++)
        if (s->t.output_type != ARRAY || LENGTH(x + e) < LENGTH(s->t.output + e))
            return;
    for (int k = 0; k < (id >= 0 ? s->goal_count : 1); k++) {
        goal *g = &s->goals[k];
        const int relation = compare(s, g, x, &row);
        meet_goal(s, &(ending){x, id, before, g}, relation, &row);
        row.id = id;
        if (id >= 0 && relation & NO_LESS)
            add_cover(&g->above, &row);
        if (id >= 0 && relation & NO_MORE)
            add_cover(&g->below, &row);
        if (id >= 0 && relation & DIVIDES)
            add_cover(&g->divisors, &row);
    }
    if (id >= 0 && head_of(s, x, s->join))
        add_head(s, id, hash_items(s->join, s->t.examples));
}

/* All nodes that node ``id`` is naturally joined with: the inputs, what it is made of, the cheapest. */
static int partners(const best_first *s, int id, int type, int32_t *out, int most)
{
    int n = 0;
    const node *x = meta(s, id);
    for (int i = 0; i < s->t.inputs; i++)
        if (s->t.input_types[i] == type)
            out[n++] = i;
    for (int i = 0; i < x->size; i++)
        if (x->needs[i] >= s->t.inputs && meta(s, x->needs[i])->type == type)
            out[n++] = x->needs[i];
    const int32_t *pool = type == ARRAY ? s->lists : s->ints;
    const int have = type == ARRAY ? s->list_count : s->int_count;
    for (int i = 0; i < have && i < most; i++) {
        int known = 0;
        for (int k = 0; k < n; k++)
            known |= out[k] == pool[i];
        if (!known)
            out[n++] = pool[i];
    }
    return n;
}

/* One call more: does any give the output? */
static void complete_one(best_first *s, int id)
{
    const item *x = values(s, id);
    const int type = meta(s, id)->type;
    int32_t others[600];
    int counts = -1, other_type = NONE;
    for (int c = 0; c < COMPONENTS; c++) {
        const component *f = &TABLE[c];
        if (!s->possible[c])
            continue;
        if (f->arity == 1) {
            if (f->arguments[0] == type && fits_output(s, c, x, NULL))
                report(s, &(call){c, id, -1}, 1);
            continue;
        }
        if (f->inverse != INVERSE_NONE && s->t.output_type == ARRAY)
            continue; /* ``meet`` finds these */
        for (int side = 0; side < (f->commutes ? 1 : 2); side++) {
            if (f->arguments[side] != type)
                continue;
            const int wanted = f->arguments[1 - side];
            if (wanted != other_type) {
                counts = partners(s, id, wanted, others, wanted == INT ? 64 : 16);
                other_type = wanted;
            }
            for (int k = 0; k < counts; k++) {
                const item *y = values(s, others[k]);
                const call last = side == 0 ? (call){c, id, others[k]} : (call){c, others[k], id};
                if (side == 0 ? fits_output(s, c, x, y) : fits_output(s, c, y, x))
                    report(s, &last, 1);
            }
        }
    }
    if (type == ARRAY)
        meet(s, x, id, NULL);
}

/* The last call on a value that is not a node: ``before`` made it. */
static void complete_value(best_first *s, const item *x, int type, int base, const call *before)
{
    for (int c = 0; c < COMPONENTS; c++) {
        const component *f = &TABLE[c];
        if (!s->possible[c])
            continue;
        if (f->arity == 1 && f->arguments[0] == type && fits_output(s, c, x, NULL))
            report(s, (call[]){*before, {c, -2, -1}}, 2);
        if (f->arity == 2 && type == INT && f->arguments[0] == INT) {
            int32_t others[64];
            const int n = partners(s, base, ARRAY, others, 0);
            for (int k = 0; k < n; k++)
                if (fits_output(s, c, x, values(s, others[k])))
                    report(s, (call[]){*before, {c, -2, others[k]}}, 2);
        }
    }
    if (type == ARRAY)
        meet(s, x, -2, before);
}

/* Two calls more: every call on the node that needs no new partner, then ``complete_value``. */
static void complete_two(best_first *s, int id)
{
    const item *x = values(s, id);
    const int type = meta(s, id)->type;
    int32_t others[64];
    float likeliest = -1e9f;
    for (int c = 0; c < COMPONENTS; c++)
        likeliest = MAX(likeliest, meta(s, id)->policy[c]);
    for (int c = 0; c < COMPONENTS; c++) {
        const component *f = &TABLE[c];
        if (!s->by_size && meta(s, id)->policy[c] < likeliest - LAST_BUT_ONE)
            continue;
        if (f->arity == 1) {
            if (f->arguments[0] != type)
                continue;
            s->explored++;
            if (!apply_all(c, x, NULL, s->scratch, s->t.examples))
                continue;
            if (f->result == INT && has_nothing(s->scratch, s->t.examples))
                continue;
            complete_value(s, s->scratch, f->result, id, &(call){c, id, -1});
            continue;
        }
        if (f->result != ARRAY)
            continue;
        for (int side = 0; side < (f->commutes ? 1 : 2); side++) {
            if (f->arguments[side] != type)
                continue;
            const int n = partners(s, id, f->arguments[1 - side], others, 0);
            for (int k = 0; k < n; k++) {
                const item *y = values(s, others[k]);
                s->explored++;
                if (!apply_all(c, side ? y : x, side ? x : y, s->scratch, s->t.examples))
                    continue;
                const call before = side ? (call){c, others[k], id} : (call){c, id, others[k]};
                for (int d = 0; d < COMPONENTS; d++)
                    if (s->possible[d] && TABLE[d].arity == 1 && fits_output(s, d, s->scratch, NULL))
                        report(s, (call[]){before, {d, -2, -1}}, 2);
            }
        }
    }
}

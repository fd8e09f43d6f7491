/* Enumeration with deduction, after Feser et al. 2015: guess the last call; where it can be undone, what its argument
 * must have been is the next, shorter problem; where it cannot have made the value, the guess is dropped; otherwise
 * the argument is enumerated. */

typedef struct lambda2 {
    dfs_state s;
    deducer d;
    call suffix[MAX_STEPS]; /* the guessed last calls, outermost first */
    item *goals;            /* [MAX_STEPS][examples]: what the part before the suffix must give */
} lambda2;

static int report_suffix(lambda2 *l, int calls, int variable, int depth)
{
    for (int k = depth - 1; k >= 0; k--) {
        l->s.program[calls] = (call){l->suffix[k].component, variable, -1};
        variable = l->s.t->inputs + calls++;
    }
    return solution(&l->s, calls);
}

/* Programs of ``left`` calls for the goal at ``depth``; of fewer, too, where the search does not deepen. */
static int lambda2_solve(lambda2 *l, int left, int depth, int is_fresh)
{
    dfs_state *s = &l->s;
    const int m = s->t->examples;
    const item *wanted = l->goals + (size_t) depth * m;
    if (depth > 0 && is_fresh && (left == 0 || !s->ctl->deepen))
        for (int i = 0; i < s->t->inputs; i++)
            if (s->types[i] == ARRAY && equal_values(s->values + (size_t) i * m, wanted, m) &&
                report_suffix(l, 0, i, depth))
                return 1;
    if (left == 0)
        return 0;
    uint8_t open[COMPONENTS] = {0};
    for (int k = 0; k < s->active; k++) {
        const int c = s->order[k];
        item *next = l->goals + (size_t) (depth + 1) * m;
        const int list = depth > 0 || s->t->output_type == ARRAY;
        if (TABLE[c].result != (list ? ARRAY : s->t->output_type))
            continue;
        s->ctl->explored++;
        const int said = list ? deduce(&l->d, c, wanted, next) : OPEN;
        open[c] = said == OPEN;
        if (said != EXACT)
            continue;
        l->suffix[depth].component = c;
        if (lambda2_solve(l, left - 1, depth + 1, is_fresh || k >= s->fresh))
            return 1;
        if (s->ctl->stop)
            return 0;
    }
    s->wanted = wanted;
    s->wanted_type = depth > 0 ? ARRAY : s->t->output_type;
    s->open = open;
    s->length = left;
    s->branch = 0;
    s->tail = l;
    s->tail_length = depth;
    return dfs(s, 0, 0, is_fresh);
}

int kernel_lambda2(const task *t, control *ctl, const int32_t *order, int32_t active, int32_t start)
{
    lambda2 l = {.d.examples = t->examples};
    if (!dfs_start(&l.s, t, ctl, order))
        return -1;
    l.goals = aligned_alloc(64, sizeof(item) * (MAX_STEPS + 1) * (size_t) t->examples);
    int done = l.goals == NULL;
    if (!done)
        memcpy(l.goals, t->output, sizeof(item) * (size_t) t->examples);
    for (l.s.active = start; !done && l.s.active <= active; l.s.fresh = l.s.active++)
        for (int length = ctl->deepen ? 1 : t->length; !done && length <= t->length; length++)
            done = lambda2_solve(&l, length, 0, 0) || ctl->stop;
    free(l.goals);
    free(l.s.values);
    forget(&l.d);
    return 0;
}

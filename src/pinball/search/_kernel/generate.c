/* Random programs with examples, as the paper makes them (section 4.2): every variable reaches the output, no
 * simple rewriting shortens the program, inputs are drawn from ranges propagated backwards from the output. */

enum { SHOWN = 5, PROBES = 19, DRAWN = SHOWN + PROBES, LONGEST = 20, FIXED = 48 };

typedef struct { uint64_t s; } chance;

static uint64_t draw(chance *r)
{
    uint64_t z = (r->s += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

static int below(chance *r, int n) { return (int) ((draw(r) >> 32) * (uint64_t) n >> 32); }
static int between(chance *r, int low, int high) { return low + below(r, high - low + 1); }
static double uniform(chance *r) { return (double) (draw(r) >> 11) * 0x1p-53; }

/* ---- which calls: uniform over components, then over arguments, given that every variable gets used ----- */

typedef struct { int lists, ints, loose_lists, loose_ints; } census; /* loose: not used yet */

typedef struct {
    int length, inputs;
    double value[MAX_STEPS + 1][MAX_VARIABLES + 1][MAX_VARIABLES + 1][MAX_VARIABLES + 1]; /* -1: not known yet */
} odds;

static int is_class(const component *c, int first, int second, int result)
{
    return c->arguments[0] == first && c->arguments[1] == second && c->result == result;
}

static int class_size(int first, int second, int result)
{
    int n = 0;
    for (int c = 0; c < COMPONENTS; c++)
        n += is_class(&TABLE[c], first, second, result);
    return n;
}

static census after(census s, int lists, int ints, int result)
{
    s.loose_lists -= lists;
    s.loose_ints -= ints;
    if (result == ARRAY)
        s.lists++, s.loose_lists++;
    else
        s.ints++, s.loose_ints++;
    return s;
}

/* The chance that ``left`` more random calls leave nothing loose but the last variable. */
static double success(odds *o, census s, int left)
{
    if (left == 0)
        return s.loose_lists + s.loose_ints == 1;
    if (s.loose_lists + s.loose_ints > left + 1)
        return 0;
    double *known = &o->value[left][s.lists][s.loose_lists][s.loose_ints];
    if (*known >= 0)
        return *known;
    const double pl = s.lists ? (double) s.loose_lists / s.lists : 0, pi = s.ints ? (double) s.loose_ints / s.ints : 0;
    double sum = 0, weight = 0;
    for (int result = INT; result <= ARRAY; result++) {
        int n = class_size(ARRAY, NONE, result);
        weight += n;
        sum += n * (1 - pl) * success(o, after(s, 0, 0, result), left - 1);
        if (pl > 0)
            sum += n * pl * success(o, after(s, 1, 0, result), left - 1);
        if (s.ints) {
            n = class_size(INT, ARRAY, result);
            weight += n;
            for (int l = 0; l <= (pl > 0); l++)
                for (int i = 0; i <= (pi > 0); i++)
                    sum += n * (l ? pl : 1 - pl) * (i ? pi : 1 - pi) * success(o, after(s, l, i, result), left - 1);
        }
    }
    const int n = class_size(ARRAY, ARRAY, ARRAY);
    const double same_one = pl / s.lists, two = pl * pl - same_one, one = same_one + 2 * pl * (1 - pl);
    weight += n;
    sum += n * (1 - two - one) * success(o, after(s, 0, 0, ARRAY), left - 1);
    if (one > 0)
        sum += n * one * success(o, after(s, 1, 0, ARRAY), left - 1);
    if (two > 1e-12)
        sum += n * two * success(o, after(s, 2, 0, ARRAY), left - 1);
    return *known = sum / weight;
}

typedef struct {
    int inputs, calls;
    int types[MAX_VARIABLES];
    call program[MAX_STEPS];
    item values[MAX_VARIABLES][DRAWN];
} sketch;

static int pick(chance *r, const int *types, int n, int type)
{
    for (;;) {
        int i = below(r, n);
        if (types[i] == type)
            return i;
    }
}

static void draw_calls(chance *r, odds *o, sketch *p, int length)
{
    uint32_t loose = (1u << p->inputs) - 1;
    census s = {0};
    for (int i = 0; i < p->inputs; i++)
        s = after(s, 0, 0, p->types[i]);
    for (int depth = 0; depth < length; depth++) {
        const int n = p->inputs + depth, left = length - depth - 1;
        double best = 0;
        for (int l = 0; l <= MIN(2, s.loose_lists); l++)
            for (int i = 0; i <= MIN(1, s.loose_ints); i++)
                for (int result = INT; result <= ARRAY; result++)
                    best = MAX(best, success(o, after(s, l, i, result), left));
        for (;;) {
            const int c = below(r, COMPONENTS);
            const component *f = &TABLE[c];
            if (f->arguments[0] == INT && s.ints == 0)
                continue;
            const int i = pick(r, p->types, n, f->arguments[0]), j = f->arity > 1 ? pick(r, p->types, n, ARRAY) : -1;
            const uint32_t taken = loose & ((1u << i) | (j < 0 ? 0 : 1u << j));
            int lists = 0, ints = 0;
            for (int v = 0; v < n; v++)
                if (taken >> v & 1)
                    p->types[v] == ARRAY ? lists++ : ints++;
            const census next = after(s, lists, ints, f->result);
            if (uniform(r) * best >= success(o, next, left))
                continue;
            s = next;
            loose = (loose & ~taken) | (1u << n);
            p->program[depth] = (call){c, i, j};
            p->types[n] = f->result;
            break;
        }
    }
    p->calls = length;
}

/* ---- input ranges, backwards --------------------------------------------------------------------------- */

typedef struct { int low, high; } range;

static void fill(item *v, int a, int b)
{
    memset(v, 0, sizeof *v);
    for (int i = 0; i < LONGEST; i++)
        v->x[i] = (val) (i % 2 ? b : a);
    finish(v, LONGEST);
}

static int within(const item *v, range r)
{
    if (LENGTH(v) == NOTHING)
        return 1;
    for (int i = 0; i < (LENGTH(v) == INTEGER ? 1 : LENGTH(v)); i++)
        if (v->x[i] < r.low || v->x[i] > r.high)
            return 0;
    return 1;
}

/* Say whether a component keeps its result in ``out`` on the extreme arrays over ``in``. */
static int keeps(const component *f, range in, range out)
{
    const int corner[2] = {in.low, in.high};
    item a, b, result;
    for (int k = 0; k < 16; k++) {
        fill(&a, corner[k & 1], corner[k >> 1 & 1]);
        fill(&b, corner[k >> 2 & 1], corner[k >> 3 & 1]);
        if (f->arguments[0] == INT)
            integer(&b, k & 1 ? LONGEST / 2 : 0);
        if (f->arity == 1 && k >= 4)
            break;
        if (!(f->arguments[0] == INT ? f->apply(&b, &a, &result) : f->apply(&a, &b, &result)) || !within(&result, out))
            return 0;
    }
    return 1;
}

/* The widest range around 0 that ``keeps`` accepts, found by halving; empty (low > high) if 0 itself fails. */
static range before(const component *f, range out)
{
    if (!keeps(f, (range){0, 0}, out))
        return (range){1, 0};
    int low = 0, high = 0;
    for (int step = 256; step; step /= 2) {
        if (high + step <= HIGH && low - step >= LOW && keeps(f, (range){low - step, high + step}, out))
            low -= step, high += step;
    }
    for (int step = 256; step; step /= 2) {
        if (high + step <= HIGH && keeps(f, (range){low, high + step}, out))
            high += step;
        if (low - step >= LOW && keeps(f, (range){low - step, high}, out))
            low -= step;
    }
    return (range){low, high};
}

static int propagate(const sketch *p, range *ranges)
{
    for (int v = 0; v < p->inputs + p->calls; v++)
        ranges[v] = (range){LOW, HIGH};
    for (int k = p->calls - 1; k >= 0; k--) {
        const call *c = &p->program[k];
        const component *f = &TABLE[c->component];
        const range need = before(f, ranges[p->inputs + k]);
        if (need.low > need.high)
            return 0;
        const int arguments[2] = {c->first, c->second};
        for (int a = 0; a < f->arity; a++) {
            range *r = &ranges[arguments[a]];
            const range limit = f->arguments[a] == INT ? (range){0, LONGEST} : need;
            *r = (range){MAX(r->low, limit.low), MIN(r->high, limit.high)};
            if (r->low > r->high)
                return 0;
        }
    }
    return 1;
}

/* ---- values --------------------------------------------------------------------------------------------- */

static void draw_input(chance *r, int type, range limits, item *out)
{
    memset(out, 0, sizeof *out);
    if (type == INT) {
        integer(out, between(r, limits.low, limits.high));
        return;
    }
    const int n = below(r, 32) ? between(r, 1, LONGEST) : 0;
    for (int i = 0; i < n; i++)
        out->x[i] = (val) between(r, limits.low, limits.high);
    finish(out, n);
}

/* Evaluate example e; 0 if a value leaves the range or a NULL is passed on. */
static int evaluate(sketch *p, int e)
{
    for (int k = 0; k < p->calls; k++) {
        const call *c = &p->program[k];
        const item *a = &p->values[c->first][e], *b = c->second < 0 ? NULL : &p->values[c->second][e];
        item *out = &p->values[p->inputs + k][e];
        if (!TABLE[c->component].apply(a, b, out) || LENGTH(out) == NOTHING)
            return 0;
    }
    return 1;
}

static int draw_examples(chance *r, sketch *p, const range *ranges)
{
    int tries = 8 * DRAWN;
    for (int e = 0; e < DRAWN; e++) {
        do {
            if (tries-- == 0)
                return 0;
            for (int i = 0; i < p->inputs; i++)
                draw_input(r, p->types[i], ranges[i], &p->values[i][e]);
        } while (!evaluate(p, e));
    }
    return 1;
}

/* ---- pruning -------------------------------------------------------------------------------------------- */

/* The calls that the output still needs if variable ``gone`` is made from the variables in ``with`` instead. */
static int needed(const sketch *p, int gone, uint32_t with)
{
    uint32_t live = 1u << (p->inputs + p->calls - 1);
    int count = 0;
    for (int v = p->inputs + p->calls - 1; v >= p->inputs; v--) {
        if (!(live >> v & 1))
            continue;
        count++;
        const call *c = &p->program[v - p->inputs];
        live |= v == gone ? with : (1u << c->first) | (c->second < 0 ? 0 : 1u << c->second);
    }
    return count;
}

/* Say whether some variable equals an earlier one, or one call on earlier ones that makes the program shorter. */
static int reducible(const sketch *p)
{
    item out;
    for (int v = p->inputs; v < p->inputs + p->calls; v++) {
        for (int u = 0; u < v; u++)
            if (p->types[u] == p->types[v] && equal_values(p->values[u], p->values[v], DRAWN))
                return 1;
        for (int c = 0; c < COMPONENTS; c++) {
            const component *f = &TABLE[c];
            if (f->result != p->types[v])
                continue;
            for (int i = 0; i < v; i++) {
                if (p->types[i] != f->arguments[0])
                    continue;
                for (int j = f->arity > 1 ? 0 : -1; j < (f->arity > 1 ? v : 0); j++) {
                    if (j >= 0 && (p->types[j] != f->arguments[1] || (f->commutes && j < i)))
                        continue;
                    int e = 0;
                    while (e < DRAWN && f->apply(&p->values[i][e], j < 0 ? NULL : &p->values[j][e], &out) &&
                           same(&out, &p->values[v][e]))
                        e++;
                    if (e == DRAWN && needed(p, v, (1u << i) | (j < 0 ? 0 : 1u << j)) < p->calls)
                        return 1;
                }
            }
        }
    }
    return 0;
}

/* Say whether the shown outputs carry news: not all the same, at most two of them empty. */
static int telling(const sketch *p)
{
    const item *out = p->values[p->inputs + p->calls - 1];
    int empty = 0, different = 0;
    for (int e = 0; e < SHOWN; e++) {
        empty += LENGTH(out + e) == 0;
        different |= !same(out, out + e);
    }
    return different && empty <= 2;
}

static const int INPUT_KINDS[8][3] = { /* drawn with equal chance; 0 ends the list */
    {ARRAY}, {ARRAY}, {ARRAY}, {ARRAY}, {ARRAY, ARRAY}, {ARRAY, ARRAY}, {INT, ARRAY}, {INT, ARRAY},
};

/* Draw one accepted program of ``length`` calls. */
static void draw_program(chance *r, odds *o, int length, sketch *p)
{
    range ranges[MAX_VARIABLES];
    for (;;) {
        const int *kinds = INPUT_KINDS[below(r, 8)];
        for (p->inputs = 0; p->inputs < 3 && kinds[p->inputs]; p->inputs++)
            p->types[p->inputs] = kinds[p->inputs];
        if (p->inputs > length + 1)
            continue;
        draw_calls(r, &o[p->inputs], p, length);
        if (propagate(p, ranges) && draw_examples(r, p, ranges) && telling(p) && !reducible(p))
            return;
    }
}

/* The tables of odds for a length, one for each number of inputs; the caller frees them. */
static odds *odds_for(int length)
{
    odds *o = malloc(sizeof *o * (MAX_INPUTS + 1));
    for (int inputs = 0; o && inputs <= MAX_INPUTS; inputs++) {
        o[inputs].length = length;
        double *v = &o[inputs].value[0][0][0][0];
        for (size_t i = 0; i < sizeof o->value / sizeof *v; i++)
            v[i] = -1;
    }
    return o;
}

/* What a program does on fixed inputs, as a hash: equal programs have equal signatures. */
static uint64_t signature(const sketch *p)
{
    sketch q;
    chance r = {0x5eed};
    uint64_t h = 1469598103934665603u;
    memcpy(&q, p, offsetof(sketch, values));
    static const int scales[4] = {2, 9, 60, 255};
    for (int e = 0; e < FIXED; e++) {
        for (int i = 0; i < p->inputs; i++)
            draw_input(&r, p->types[i],
                       p->types[i] == INT ? (range){0, 6} : (range){-scales[e % 4], scales[e % 4]}, &q.values[i][0]);
        const int ok = evaluate(&q, 0);
        const item *out = &q.values[p->inputs + p->calls - 1][0];
        for (int i = 0; ok && i < CAP; i++)
            h = (h ^ (uint16_t) out->x[i]) * 1099511628211u;
        h = (h ^ (uint64_t) ok) * 1099511628211u;
        h ^= h >> 29;
    }
    for (int i = 0; i < p->inputs; i++)
        h = (h ^ (uint64_t) p->types[i]) * 1099511628211u;
    return h;
}

/* Fill ``count`` rows: tokens [5][4][20] (256 for none), types [4], calls [length][3], signature. */
int kernel_generate(uint64_t seed, int length, int count, int16_t *tokens, uint8_t *types, int16_t *calls,
                    uint64_t *signatures)
{
    chance r = {seed};
    odds *o = odds_for(length);
    sketch *p = aligned_alloc(64, (sizeof *p + 63) & ~(size_t) 63);
    if (!o || !p)
        return 0;
    for (int row = 0; row < count; row++) {
        draw_program(&r, o, length, p);
        for (int slot = 0; slot < 4; slot++) {
            const int v = slot == 3 ? p->inputs + length - 1 : slot;
            const int there = slot == 3 || slot < p->inputs;
            types[row * 4 + slot] = there ? (uint8_t) p->types[v] : 0;
            for (int e = 0; e < SHOWN; e++)
                for (int i = 0; i < LONGEST; i++) {
                    const item *x = &p->values[v][e];
                    const int n = !there ? 0 : LENGTH(x) == INTEGER ? 1 : LENGTH(x);
                    tokens[((row * SHOWN + e) * 4 + slot) * LONGEST + i] = i < n ? (int16_t) x->x[i] : 256;
                }
        }
        for (int k = 0; k < length; k++) {
            calls[(row * length + k) * 3] = (int16_t) p->program[k].component;
            calls[(row * length + k) * 3 + 1] = (int16_t) p->program[k].first;
            calls[(row * length + k) * 3 + 2] = (int16_t) p->program[k].second;
        }
        signatures[row] = signature(p);
    }
    free(o);
    free(p);
    return count;
}

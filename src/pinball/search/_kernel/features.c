/* What the step guide sees of a list and the output. */

enum { FEATURES = 48, SEEN = 5, WIDTH = 20, UNKNOWN = 512 };

static int ascending(const val *x, int n)
{
    for (int i = 1; i < n; i++)
        if (x[i - 1] > x[i])
            return 0;
    return 1;
}

static int descending(const val *x, int n)
{
    for (int i = 1; i < n; i++)
        if (x[i - 1] < x[i])
            return 0;
    return 1;
}

static float squash(double x) { return (float) (x / (256 + (x < 0 ? -x : x))); }

/* Correlation of n pairs, steps of the given signs apart; ``slope`` gets the regression of y on x. */
static float correlation(const val *x, int dx, const val *y, int dy, int n, float *slope)
{
    double sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
    *slope = 0;
    if (n < 2)
        return 0;
    for (int i = 0; i < n; i++) {
        const double a = (double) x[i * dx], b = (double) y[i * dy];
        sx += a;
        sy += b;
        sxx += a * a;
        syy += b * b;
        sxy += a * b;
    }
    const double vx = sxx - sx * sx / n, vy = syy - sy * sy / n, c = sxy - sx * sy / n;
    if (vx < 1e-9 || vy < 1e-9)
        return 0;
    *slope = (float) (c / (vx + (c < 0 ? -c : c)));
    return (float) (c / __builtin_sqrt(vx * vy));
}

/* FEATURES numbers about a list and the output on one example, each between -1 and 1. */
static void relate(const item *v, const item *o, float *f)
{
    const int nv = LENGTH(v), is_int = LENGTH(o) < 0, no = LENGTH(o) == NOTHING ? 0 : is_int ? 1 : LENGTH(o);
    const int both = MIN(nv, no), most = MAX(1, both);
    int front = 0, back = 0, turned = 0, less = 0, more = 0, sign = 0, parity = 0, inside = 0, covered = 0;
    int o_even = 1, o_odd = 1, o_three = 1, o_four = 1, o_up = 1, o_down = 1, v_up = 1, v_down = 1, v_even = 1;
    double sum_v = 0, sum_o = 0, max_v = 0, min_v = 0, max_o = 0, min_o = 0;
    for (int i = 0; i < both; i++) {
        const wide a = v->x[i], b = o->x[i];
        front += a == b;
        less += b <= a;
        more += b >= a;
        sign += (a < 0) == (b < 0);
        parity += ((a ^ b) & 1) == 0;
        back += v->x[nv - 1 - i] == o->x[no - 1 - i];
        turned += v->x[nv - 1 - i] == b;
    }
    for (int i = 0; i < no; i++) {
        const wide b = o->x[i];
        int k = 0;
        for (int j = 0; j < nv; j++)
            k |= v->x[j] == b;
        inside += k;
        o_even &= b % 2 == 0;
        o_odd &= b % 2 != 0;
        o_three &= b % 3 == 0;
        o_four &= b % 4 == 0;
        o_up &= b >= 0;
        o_down &= b <= 0;
        sum_o += (double) b;
        max_o = i ? MAX(max_o, (double) b) : (double) b;
        min_o = i ? MIN(min_o, (double) b) : (double) b;
    }
    for (int i = 0; i < nv; i++) {
        const wide a = v->x[i];
        int k = 0;
        for (int j = 0; j < no; j++)
            k |= o->x[j] == a;
        covered += k;
        v_even &= a % 2 == 0;
        v_up &= a >= 0;
        v_down &= a <= 0;
        sum_v += (double) a;
        max_v = i ? MAX(max_v, (double) a) : (double) a;
        min_v = i ? MIN(min_v, (double) a) : (double) a;
    }
    int at = 0;
    for (int i = 0; i < nv && at < no; i++)
        at += v->x[i] == o->x[at];
    val steps[CAP];
    for (int i = 1; i < no; i++)
        steps[i] = (val) ((uint64_t) o->x[i] - (uint64_t) o->x[i - 1]); /* undoes a running sum; a wrapped one is only a bad guess */
    float slope[4];
    const float fit[4] = {
        correlation(v->x, 1, o->x, 1, both, &slope[0]),
        correlation(v->x + nv - both, 1, o->x + no - both, 1, both, &slope[1]),
        correlation(v->x + nv - 1, -1, o->x, 1, both, &slope[2]),
        correlation(v->x + 1, 1, steps + 1, 1, both - 1, &slope[3]),
    };
    const float given[FEATURES] = {
        (float) MIN(nv, 40) / 40, (float) MIN(no, 40) / 40, nv == no, no < nv, no > nv, is_int, LENGTH(o) == NOTHING,
        ascending(v->x, nv), descending(v->x, nv), ascending(o->x, no), descending(o->x, no),
        (float) front / most, (float) back / most, (float) turned / most, (float) less / most, (float) more / most,
        (float) sign / most, (float) parity / most, (float) inside / MAX(1, no), (float) covered / MAX(1, nv),
        o_even, o_odd, o_three, o_four, o_up, o_down, v_even, v_up, v_down, front == no, back == no && nv >= no,
        at == no, squash(sum_v), squash(sum_o), squash(max_v), squash(max_o), squash(min_v), squash(min_o),
        squash(sum_v - sum_o), squash(max_v - max_o), fit[0], fit[1], fit[2], fit[3], slope[0], slope[2],
        slope[3], (float) ((max_o - min_o) / (1 + max_o - min_o + max_v - min_v)),
    };
    memcpy(f, given, sizeof given);
}

static void show(const item *v, int32_t *tokens)
{
    const int n = LENGTH(v) == INTEGER ? 1 : LENGTH(v);
    for (int i = 0; i < WIDTH; i++)
        tokens[i] = i < n ? (int32_t) (MIN(MAX(v->x[i], -256), 255) + 256) : UNKNOWN;
}

/* Describe the waiting lists: tokens [B][E][WIDTH], features [B][E][FEATURES], on E = min(5, examples). */
void kernel_best_first_show(const best_first *s, int32_t *tokens, float *features)
{
    const int m = MIN(s->t.examples, SEEN);
    for (int i = 0; i < s->waiting_count; i++)
        for (int e = 0; e < m; e++) {
            const item *v = values(s, s->waiting[i]) + e;
            show(v, tokens + (size_t) (i * m + e) * WIDTH);
            relate(v, s->t.output + e, features + (size_t) (i * m + e) * FEATURES);
        }
}

/* The output's own tokens, [E][WIDTH]. */
void kernel_best_first_show_output(const best_first *s, int32_t *tokens)
{
    for (int e = 0; e < MIN(s->t.examples, SEEN); e++)
        show(s->t.output + e, tokens + e * WIDTH);
}

/* ---
algorithm: max_subarray
structure: array
method: segments with sum, best front, best back and best inside, joined
time: O(n)
space: O(log n)
call: maxSegment(xs, len(xs)) -> return
--- */
typedef struct {
    int sum, front, back, best;
} Segment;

static int larger(int a, int b) { return a > b ? a : b; }

static Segment join(Segment l, Segment r)
{
    Segment s;

    s.sum = l.sum + r.sum;
    s.front = larger(l.front, l.sum + r.front);
    s.back = larger(r.back, r.sum + l.back);
    s.best = larger(larger(l.best, r.best), l.back + r.front);
    return s;
}

static Segment measure(const int *v, int n)
{
    if (n == 1) {
        Segment one = {v[0], v[0], v[0], v[0]};
        return one;
    }
    return join(measure(v, n / 2), measure(v + n / 2, n - n / 2));
}

int maxSegment(const int *v, int n) { return measure(v, n).best; }

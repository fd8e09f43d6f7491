/* ---
algorithm: first_greater
structure: array
method: general find_if with a predicate
time: O(n)
space: O(1)
call: alarm_at(xs, len(xs), k) -> return
--- */
typedef struct { int limit; } Alarm;

static int rings(const Alarm *a, int level) { return level > a->limit; }

static int find_if(const int *v, int n, int (*match)(const Alarm *, int), const Alarm *a)
{
    for (int i = 0; i < n; i++)
        if (match(a, v[i]))
            return i;
    return -1;
}

int alarm_at(const int *levels, int n, int limit)
{
    Alarm a = {limit};
    return find_if(levels, n, rings, &a);
}

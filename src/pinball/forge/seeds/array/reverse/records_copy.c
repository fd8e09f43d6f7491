/* ---
algorithm: reverse
structure: array
method: records appended to an output from the last to the first
time: O(n)
space: O(1)
call: latest_first(xs, len(xs), out(len(xs))) -> out[:return]
--- */
struct event {
    long time;
    int kind;
};

int latest_first(const struct event *log, int n, long *times)
{
    const struct event *e = log + n;
    int written = 0;

    while (e > log) {
        e--;
        times[written] = e->time;
        written++;
    }
    return written;
}

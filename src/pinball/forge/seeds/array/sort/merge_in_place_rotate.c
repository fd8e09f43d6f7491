/* ---
algorithm: sort
structure: array
method: merge sort without a buffer: each late small one is carried to its place
time: O(n^2)
space: O(log n)
call: inplace(xs, len(xs)) -> xs
--- */
static void weave(int *run, int first, int total)
{
    int done = 0;

    while (done < first && first < total) {
        if (run[first] < run[done]) {
            int late = run[first];
            for (int hole = first; hole > done; hole--)
                run[hole] = run[hole - 1];
            run[done] = late;
            first++;
        }
        done++;
    }
}

void inplace(int *run, int total)
{
    if (total > 1) {
        inplace(run, total / 2);
        inplace(run + total / 2, total - total / 2);
        weave(run, total / 2, total);
    }
}

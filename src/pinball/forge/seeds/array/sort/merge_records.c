/* ---
algorithm: sort
structure: array
method: stable merge sort of records by their key, halves of a spare array
time: O(n log n)
space: O(n)
call: sort_jobs(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

typedef struct job {
    long deadline;
    long number;
} job_t;

static void sort_into(job_t *to, job_t *from, size_t n)
{
    /* both hold the same jobs; afterwards `to` is in order */
    if (n < 2)
        return;
    size_t half = n / 2;
    sort_into(from, to, half);
    sort_into(from + half, to + half, n - half);
    size_t i = 0, j = half;
    for (size_t k = 0; k < n; k++) {
        if (j >= n || (i < half && from[i].deadline <= from[j].deadline))
            to[k] = from[i++];
        else
            to[k] = from[j++];
    }
}

int sort_jobs(job_t *jobs, size_t n)
{
    job_t *spare = calloc(n + 1, sizeof *spare);
    if (!spare)
        return -1;
    for (size_t i = 0; i < n; i++)
        spare[i] = jobs[i];
    sort_into(jobs, spare, n);
    free(spare);
    return 0;
}

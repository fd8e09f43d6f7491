/* ---
algorithm: counting_sort
structure: array
method: a linked list for every number
time: O(n)
space: O(n)
call: bucket_sort(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

struct entry {
    int value;
    struct entry *next;
};

void bucket_sort(int *numbers, int n)
{
    struct entry *bucket[100];
    struct entry *entries = malloc((n + 1) * sizeof *entries);
    int i, place = 0;

    for (i = 0; i < 100; i++) {
        bucket[i] = NULL;
    }
    for (i = 0; i < n; i++) {
        entries[i].value = numbers[i];
        entries[i].next = bucket[numbers[i]];
        bucket[numbers[i]] = &entries[i];
    }
    for (i = 0; i < 100; i++) {
        for (struct entry *e = bucket[i]; e != NULL; e = e->next) {
            numbers[place] = e->value;
            place++;
        }
    }
    free(entries);
}

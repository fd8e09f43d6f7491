/* ---
algorithm: frequency
structure: hash_table
method: program with parallel arrays for keys and counts
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

#define EMPTY 1000000

static int *keys, *counts, size;

static int locate(int key) {
    int at = (key + 1000) % size;
    while (keys[at] != EMPTY && keys[at] != key) {
        at++;
        if (at == size) at = 0;
    }
    return at;
}

int main(void) {
    int n;
    scanf("%d", &n);
    int *a = malloc((n + 1) * sizeof(int));
    size = 2 * n + 3;
    keys = malloc(size * sizeof(int));
    counts = malloc(size * sizeof(int));
    for (int i = 0; i < size; i++) {
        keys[i] = EMPTY;
        counts[i] = 0;
    }
    for (int i = 0; i < n; i++) {
        scanf("%d", &a[i]);
        int at = locate(a[i]);
        keys[at] = a[i];
        counts[at] += 1;
    }
    for (int i = 0; i < n; i++) printf("%d ", counts[locate(a[i])]);
    printf("\n");
    free(a);
    free(keys);
    free(counts);
    return 0;
}

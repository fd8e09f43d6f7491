/* ---
algorithm: sort
structure: array
method: cocktail shaker sort with two shrinking borders
time: O(n^2)
space: O(1)
call: cocktail_sort(xs, len(xs)) -> xs
--- */

typedef int item;

static int exchange_if_needed(item *left, item *right)
{
    if (*left <= *right) {
        return 0;
    }
    item keep = *left;
    *left = *right;
    *right = keep;
    return 1;
}

void cocktail_sort(item *items, int count)
{
    int first = 0;
    int last = count - 1;
    int changes = 1;

    while (changes > 0 && first < last) {
        int k;

        changes = 0;
        for (k = first; k < last; k++) {
            changes += exchange_if_needed(&items[k], &items[k + 1]);
        }
        last--;
        for (k = last; k > first; k--) {
            changes += exchange_if_needed(&items[k - 1], &items[k]);
        }
        first++;
    }
}

/* ---
algorithm: filter
structure: linked_list
method: counts and prints what it keeps, with a separator
time: O(n)
space: O(1)
call: showAbove(list(xs), k) -> stdout
--- */
#include <stdio.h>

struct ListItem {
    long amount;
    struct ListItem *next;
};

int showAbove(struct ListItem *item, long minimum)
{
    int shown = 0;

    while (item != NULL) {
        long amount = item->amount;
        item = item->next;
        if (amount <= minimum)
            continue;
        if (shown != 0)
            printf(", ");
        printf("%ld", amount);
        shown = shown + 1;
    }
    printf("\n");
    return shown;
}

/* ---
algorithm: running_max
structure: linked_list
method: printed
time: O(n)
space: O(1)
call: records(list(xs)) -> stdout
--- */
#include <limits.h>
#include <stdio.h>

struct day { int temp; struct day *next; };

void records(const struct day *d)
{
    int top = INT_MIN;
    while (d != NULL) {
        top = d->temp > top ? d->temp : top;
        printf("%d ", top);
        d = d->next;
    }
}

/* ---
algorithm: count_runs
structure: linked_list
method: flag and last value
time: O(n)
space: O(1)
call: count_groups(list(xs)) -> return
--- */
#include <stdbool.h>

struct Node { int data; struct Node *next; };

int count_groups(struct Node *head)
{
    int groups = 0, last = 0;
    bool started = false;
    for (; head; head = head->next) {
        if (!started || head->data != last)
            groups += 1;
        started = true;
        last = head->data;
    }
    return groups;
}

/* ---
algorithm: delete
structure: linked_list
method: one exit with goto, tells whether it deleted
time: O(n)
space: O(1)
call: list_del(&list(xs), k) -> list(xs)
--- */
#include <stddef.h>
#include <stdint.h>

struct msg {
    int16_t id;
    struct msg *next;
};

/* Unlinks the first message with the given id. 0: done, -1: no such message. */
int list_del(struct msg **queue, int id)
{
    struct msg *prev = NULL;
    struct msg *cur = *queue;
    int rc = -1;

again:
    if (cur == NULL)
        goto out;
    if (cur->id == id)
        goto unlink;
    prev = cur;
    cur = cur->next;
    goto again;

unlink:
    if (prev != NULL)
        prev->next = cur->next;
    else
        *queue = cur->next;
    rc = 0;
out:
    return rc;
}

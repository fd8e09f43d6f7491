/* ---
algorithm: map
structure: linked_list
method: copies from a static pool, no malloc
time: O(n)
space: O(1)
call: doubled(list(xs)) -> list(return)
--- */
#include <stddef.h>
#include <stdint.h>

#define POOL_MAX 1024

struct sample {
    int32_t raw;
    struct sample *next;
};

static struct sample pool[POOL_MAX];

struct sample *doubled(const struct sample *in)
{
    uint16_t used = 0;

    if (in == NULL)
        return NULL;
    while (in != NULL && used < POOL_MAX) {
        pool[used].raw = in->raw * 2;
        pool[used].next = NULL;
        if (used > 0)
            pool[used - 1].next = &pool[used];
        used++;
        in = in->next;
    }
    return &pool[0];
}

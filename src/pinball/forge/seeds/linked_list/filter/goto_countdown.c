/* ---
algorithm: filter
structure: linked_list
method: goto loop, links the kept ones
time: O(n)
space: O(1)
call: sieve_list(&list(xs), k) -> list(xs)
--- */
#include <stdint.h>
#include <stddef.h>

typedef struct sample {
    int16_t mv;
    struct sample *nxt;
} sample;

int sieve_list(sample **head, int16_t threshold)
{
    sample *in = *head;
    sample *out = NULL;
    int kept = 0;

    *head = NULL;
next_sample:
    if (in == NULL)
        goto finish;
    if (in->mv <= threshold)
        goto skip;
    if (out != NULL)
        out->nxt = in;
    else
        *head = in;
    out = in;
    ++kept;
skip:
    in = in->nxt;
    goto next_sample;
finish:
    if (out != NULL)
        out->nxt = NULL;
    return kept;
}

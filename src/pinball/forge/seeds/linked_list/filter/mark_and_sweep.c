/* ---
algorithm: filter
structure: linked_list
method: first pass marks, second unlinks
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

struct obj { int size; bool marked; struct obj *next; };

static struct obj *heap;

static void mark(int bound)
{
    for (struct obj *o = heap; o; o = o->next)
        o->marked = o->size > bound;
}

static void sweep(void)
{
    struct obj **o = &heap;
    while (*o) {
        if (!(*o)->marked) {
            struct obj *dead = *o;
            *o = dead->next;
            free(dead);
        } else {
            o = &(*o)->next;
        }
    }
}

int main(void)
{
    struct obj **end = &heap;
    int n, bound;

    scanf("%d", &n);
    while (n--) {
        struct obj *o = calloc(1, sizeof *o);
        scanf("%d", &o->size);
        *end = o;
        end = &o->next;
    }
    scanf("%d", &bound);
    mark(bound);
    sweep();
    for (struct obj *o = heap; o; o = o->next)
        printf("%d\n", o->size);
    return 0;
}

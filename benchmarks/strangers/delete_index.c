#include <stdlib.h>

typedef struct Element *List;

struct Element {
    int item;
    List rest;
};

/* removes the element with the given index (0 is the first) */
List deleteAt(List l, int index)
{
    List p, victim;

    if (l == NULL)
        return NULL;
    if (index == 0) {
        p = l->rest;
        free(l);
        return p;
    }
    for (p = l; p->rest != NULL && index > 1; index--)
        p = p->rest;
    victim = p->rest;
    if (victim != NULL) {
        p->rest = victim->rest;
        free(victim);
    }
    return l;
}

List deleteLast(List l)
{
    if (l == NULL || l->rest == NULL) {
        free(l);
        return NULL;
    }
    List p = l;
    while (p->rest->rest != NULL)
        p = p->rest;
    free(p->rest);
    p->rest = NULL;
    return l;
}

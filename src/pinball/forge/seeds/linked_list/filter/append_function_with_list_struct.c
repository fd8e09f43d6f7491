/* ---
algorithm: filter
structure: linked_list
method: header with first and last passed by address
time: O(n)
space: O(1)
call: greater(list(xs), k) -> list(return)
--- */
#include <stddef.h>

typedef struct Zelle { int inhalt; struct Zelle *naechste; } Zelle;
typedef struct { Zelle *anfang, *ende; } Liste;

static void leeren(Liste *l)
{
    l->anfang = l->ende = NULL;
}

static void anhaengen(Liste *l, Zelle *z)
{
    z->naechste = NULL;
    if (l->ende == NULL)
        l->anfang = z;
    else
        l->ende->naechste = z;
    l->ende = z;
}

Zelle *greater(Zelle *z, int grenze)
{
    Liste l;
    leeren(&l);
    while (z != NULL) {
        Zelle *rest = z->naechste;
        if (z->inhalt > grenze)
            anhaengen(&l, z);
        z = rest;
    }
    return l.anfang;
}

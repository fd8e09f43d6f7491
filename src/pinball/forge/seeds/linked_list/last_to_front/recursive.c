/* ---
algorithm: last_to_front
structure: linked_list
method: recursion that finds the last link
time: O(n)
space: O(n)
call: turn_one(list(xs)) -> list(return)
--- */
typedef struct s { short a; struct s *b; } s;

static s *unhook(s **p)
{
    s *last;
    if ((*p)->b) return unhook(&(*p)->b);
    last = *p;
    *p = 0;
    return last;
}

s *turn_one(s *p)
{
    s *last;
    if (!p) return 0;
    last = unhook(&p);
    last->b = p;
    return last;
}

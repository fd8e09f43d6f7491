/* ---
algorithm: is_palindrome
structure: linked_list
method: mirrored places compared, each found by walking
time: O(n^2)
space: O(1)
call: isPal(list(xs), len(xs)) -> return
--- */
struct node { char c; struct node *next; };

static char charAt(struct node *p, int i)
{
    while (i-- > 0) p = p->next;
    return p->c;
}

int isPal(struct node *p, int n)
{
    for (int i = 0; i < n - 1 - i; i++)
        if (charAt(p, i) != charAt(p, n - 1 - i))
            return 0;
    return 1;
}

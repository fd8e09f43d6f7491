/* ---
algorithm: map_absolute
structure: linked_list
method: turned where negative
time: O(n)
space: O(1)
call: absList(list(xs)) -> list(return)
--- */
struct node { int x; struct node *next; };

struct node *absList(struct node *head)
{
    struct node *p = head;
    while (p)
    {
        if (p->x < 0)
            p->x = -(p->x);
        p = p->next;
    }
    return head;
}

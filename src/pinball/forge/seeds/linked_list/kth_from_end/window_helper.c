/* ---
algorithm: kth_from_end
structure: linked_list
method: a distance kept between two pointers, do while
time: O(n)
space: O(1)
call: from_end(list(xs), i) -> value(return)
--- */
struct frame { int no; struct frame *next; };

struct frame *from_end(struct frame *f, unsigned back)
{
    struct frame *ahead = f;
    unsigned gap = 0;

    do {
        ahead = ahead->next;
        if (gap == back && ahead)
            f = f->next;
        else if (gap < back)
            gap++;
    } while (ahead);
    return f;
}

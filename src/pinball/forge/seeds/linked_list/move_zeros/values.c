/* ---
algorithm: move_zeros
structure: linked_list
method: values written forward, the rest filled with zeros
time: O(n)
space: O(1)
call: moveZeroes(list(xs)) -> list(xs)
--- */
struct Node { int data; struct Node *next; };

void moveZeroes(struct Node *head)
{
    struct Node *write = head, *read;
    for (read = head; read; read = read->next)
        if (read->data != 0) {
            write->data = read->data;
            write = write->next;
        }
    while (write) {
        write->data = 0;
        write = write->next;
    }
}

/* ---
algorithm: search
structure: linked_list
method: loop that counts the place
time: O(n)
space: O(1)
call: find(list(xs), k) -> return
--- */
struct node {
    int data;
    struct node *next;
};

int find(struct node *head, int key)
{
    int pos = 0;
    while (head != 0)
    {
        if (head->data == key)
            return pos;
        head = head->next;
        pos++;
    }
    return -1;
}

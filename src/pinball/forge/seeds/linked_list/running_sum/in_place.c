/* ---
algorithm: running_sum
structure: linked_list
method: sum kept in a variable
time: O(n)
space: O(1)
call: prefixSum(list(xs)) -> list(return)
--- */
struct Node { int data; struct Node *next; };

struct Node *prefixSum(struct Node *head)
{
    int sum = 0;
    struct Node *temp = head;
    while (temp)
    {
        sum = sum + temp->data;
        temp->data = sum;
        temp = temp->next;
    }
    return head;
}

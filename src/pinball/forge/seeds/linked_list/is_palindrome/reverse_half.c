/* ---
algorithm: is_palindrome
structure: linked_list
method: second half reversed and compared
time: O(n)
space: O(1)
call: is_pal(list(xs)) -> return
--- */
#include <stddef.h>

struct node {
	int key;
	struct node *next;
};

int is_pal(struct node *head)
{
	struct node *slow = head, *fast = head, *rev = NULL;

	while (fast && fast->next) {
		slow = slow->next;
		fast = fast->next->next;
	}
	while (slow) {
		struct node *next = slow->next;
		slow->next = rev;
		rev = slow;
		slow = next;
	}
	while (rev) {
		if (rev->key != head->key)
			return 0;
		rev = rev->next;
		head = head->next;
	}
	return 1;
}

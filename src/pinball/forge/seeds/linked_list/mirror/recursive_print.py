"""---
algorithm: mirror
structure: linked_list
method: prints before and after the call
time: O(n)
space: O(n)
call: there_and_back(list(xs)) -> stdout
---"""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


def there_and_back(node):
    if node is None:
        return
    print(node.val, end=" ")
    there_and_back(node.next)
    print(node.val, end=" ")

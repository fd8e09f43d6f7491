/* ---
algorithm: filter
structure: linked_list
method: helper removes the node behind a given one
time: O(n)
space: O(1)
call: retain_above(list(xs), k) -> list(return)
--- */
#include <stdlib.h>

typedef struct student {
    int marks;
    struct student *next;
} student;

static void remove_after(student *s)
{
    student *t = s->next;
    s->next = t->next;
    free(t);
}

student *retain_above(student *class_list, int pass_marks)
{
    student *s;

    while (class_list != NULL && class_list->marks <= pass_marks) {
        s = class_list;
        class_list = class_list->next;
        free(s);
    }
    if (class_list == NULL)
        return NULL;
    s = class_list;
    while (s->next != NULL) {
        if (s->next->marks <= pass_marks)
            remove_after(s);
        else
            s = s->next;
    }
    return class_list;
}

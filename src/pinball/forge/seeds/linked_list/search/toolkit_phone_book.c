/* ---
algorithm: search
structure: linked_list
method: find in a record list with other fields, program of a phone book
time: O(n)
space: O(1)
call: find_entry(list(xs), k) -> value(return)
view: value
--- */
#include <stdio.h>
#include <stdlib.h>

struct person {
    int id;
    int age;
    double height;
    struct person *next;
};

void add_person(struct person **book, int id, int age)
{
    struct person *p = malloc(sizeof(*p));
    p->id = id;
    p->age = age;
    p->height = 0.0;
    p->next = *book;
    *book = p;
}

struct person *find_entry(struct person *book, int id)
{
    struct person *p = book;
    struct person *found = NULL;

    while (p != NULL && found == NULL) {
        if (p->id == id)
            found = p;
        p = p->next;
    }
    return found;
}

int main(void)
{
    struct person *book = NULL, *p;
    add_person(&book, 7, 31);
    add_person(&book, 9, 28);
    p = find_entry(book, 7);
    if (p != NULL)
        printf("age %d\n", p->age);
    return 0;
}

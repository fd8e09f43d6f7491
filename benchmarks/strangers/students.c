#include <stdio.h>
#include <stdlib.h>

struct student
{
    int roll;
    int marks;
    struct student *next;
};

struct student *add(struct student *list, int roll, int marks)
{
    struct student *s = malloc(sizeof(struct student));
    s->roll = roll;
    s->marks = marks;
    s->next = list;
    return s;
}

/* student leaves the class */
struct student *drop(struct student *list, int roll)
{
    struct student *s, *prev = NULL;
    for (s = list; s != NULL && s->roll != roll; s = s->next)
        prev = s;
    if (s == NULL)
        return list;
    if (prev == NULL)
        list = s->next;
    else
        prev->next = s->next;
    free(s);
    return list;
}

/* a new list of the students who passed */
struct student *passed(struct student *list)
{
    struct student *result = NULL, **end = &result;
    for (; list != NULL; list = list->next)
    {
        if (list->marks < 40)
            continue;
        *end = malloc(sizeof(struct student));
        (*end)->roll = list->roll;
        (*end)->marks = list->marks;
        (*end)->next = NULL;
        end = &(*end)->next;
    }
    return result;
}

int main()
{
    struct student *list = NULL;
    list = add(list, 1, 35);
    list = add(list, 2, 80);
    list = add(list, 3, 61);
    list = add(list, 4, 90);
    list = drop(list, 3);
    for (struct student *s = passed(list); s; s = s->next)
        printf("%d: %d\n", s->roll, s->marks);
    return 0;
}

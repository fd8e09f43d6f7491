/* ---
algorithm: delete
structure: linked_list
method: returns the count after a bounded loop by size
time: O(n)
space: O(1)
call: remove_id(list(xs), len(xs), k) -> list(return)
--- */
#include <stdint.h>
#include <stdlib.h>

typedef struct Task {
    int32_t id;
    struct Task *next;
} Task;

static Task *task_list;
static size_t task_count;

static void task_unlink(Task *before, Task *task)
{
    if (before == NULL) {
        task_list = task->next;
    } else {
        before->next = task->next;
    }
    task_count--;
}

Task *remove_id(Task *tasks, size_t count, int32_t id)
{
    Task *before = NULL;
    Task *task = tasks;

    task_list = tasks;
    task_count = count;
    for (size_t i = 0; i < count; i++) {
        if (task->id == id) {
            task_unlink(before, task);
            free(task);
            break;
        }
        before = task;
        task = task->next;
    }
    return task_list;
}

/* ---
algorithm: map_increment
structure: array
method: general for-each that hands the element's address on; adds one by default
time: O(n)
space: O(1)
call: forEach(xs, len(xs), null) -> xs
--- */
static void addOne(int *element) { (*element)++; }

void forEach(int *elements, int count, void (*action)(int *))
{
    if (!action)
        action = &addOne;
    for (int i = 0; i < count; i++)
        action(elements + i);
}

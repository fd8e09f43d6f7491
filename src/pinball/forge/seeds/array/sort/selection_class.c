/* ---
algorithm: sort
structure: array
method: a "class" with its array, getters and setters
time: O(n^2)
space: O(1)
call: sortNumbers(xs, len(xs)) -> xs
--- */
typedef struct {
    int *values;
    int size;
} IntArray;

static int IntArray_get(const IntArray *this, int index) { return this->values[index]; }
static void IntArray_set(IntArray *this, int index, int value) { this->values[index] = value; }
static int IntArray_size(const IntArray *this) { return this->size; }

static int IntArray_indexOfMinimum(const IntArray *this, int from)
{
    int minimum = from;
    for (int i = from + 1; i < IntArray_size(this); i++) {
        if (IntArray_get(this, i) < IntArray_get(this, minimum)) {
            minimum = i;
        }
    }
    return minimum;
}

static void IntArray_sort(IntArray *this)
{
    for (int i = 0; i < IntArray_size(this); i++) {
        int minimum = IntArray_indexOfMinimum(this, i);
        int value = IntArray_get(this, minimum);
        IntArray_set(this, minimum, IntArray_get(this, i));
        IntArray_set(this, i, value);
    }
}

void sortNumbers(int *values, int size)
{
    IntArray array = {values, size};
    IntArray_sort(&array);
}

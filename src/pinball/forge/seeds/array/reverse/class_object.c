/* ---
algorithm: reverse
structure: array
method: an object with a method table
time: O(n)
space: O(1)
call: reverseElements(xs, len(xs)) -> xs
--- */
typedef struct Vector Vector;

struct Vector {
    double *elements;
    int size;
    void (*reverse)(Vector *self);
};

static void Vector_reverse(Vector *self)
{
    int half = self->size / 2;
    for (int index = 0; index < half; index++) {
        int mirrored = self->size - index - 1;
        double kept = self->elements[index];
        self->elements[index] = self->elements[mirrored];
        self->elements[mirrored] = kept;
    }
}

void reverseElements(double *elements, int size)
{
    Vector vector = {elements, size, Vector_reverse};
    vector.reverse(&vector);
}

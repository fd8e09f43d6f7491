/* ---
algorithm: insert
structure: array
method: an ordered list type with room, place found from the back while shifting
time: O(n)
space: O(1)
call: addInOrder(xs, len(xs), k, out(len(xs)+1)) -> out[:return]
--- */
#define ROOM 1100

typedef struct {
    double value[ROOM];
    int many;
} Ordered;

static void Admit(Ordered *o, double x)
{
    int hole = o->many++;

    for (; hole != 0; hole--) {
        if (o->value[hole - 1] <= x)
            break;
        o->value[hole] = o->value[hole - 1];
    }
    o->value[hole] = x;
}

int addInOrder(const double *given, int n, double x, double *result)
{
    static Ordered o;

    for (o.many = 0; o.many < n; o.many++)
        o.value[o.many] = given[o.many];
    Admit(&o, x);
    for (int i = 0; i < o.many; i++)
        result[i] = o.value[i];
    return o.many;
}

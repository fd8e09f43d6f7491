/* ---
algorithm: map
structure: array
method: general map with a function pointer
time: O(n)
space: O(1)
call: double_all(xs, len(xs)) -> xs
--- */

typedef int (*unary)(int);

static int twice(int x) { return x + x; }
static int square(int x) { return x * x; }

static void map(unary f, int *xs, int n) {
  for (int i = 0; i < n; i++) xs[i] = f(xs[i]);
}

void double_all(int *xs, int n) { map(twice, xs, n); }

void square_all(int *xs, int n) { map(square, xs, n); }

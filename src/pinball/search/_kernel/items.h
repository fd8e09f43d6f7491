/* Items, and the few operations on them that the printed components use. The including text defines
 * BITS (16 or 64), CAP (lanes of an item), LOW and HIGH (the integer range). */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <stddef.h>
#include <time.h>

#if BITS == 16
typedef int16_t val;
typedef int32_t wide;
#define LANES(n) CAP
typedef int32_t total;
#define OUTSIDE(r) ((r) < LOW || (r) > HIGH)
#define TOO_BIG(r) OUTSIDE(r)
#define ADD(x, y) ((x) + (y))
#define SUB(x, y) ((x) - (y))
#define MUL(x, y) ((x) * (y))
#else
typedef int64_t val;
typedef int64_t wide;
#define LANES(n) (n)
__extension__ typedef __int128 total;
#define OUTSIDE(r) 0
#define TOO_BIG(r) ((r) < INT64_MIN || (r) > INT64_MAX)
#define ADD(x, y) __extension__({ wide r_; bad |= __builtin_add_overflow((wide) (x), (wide) (y), &r_); r_; })
#define SUB(x, y) __extension__({ wide r_; bad |= __builtin_sub_overflow((wide) (x), (wide) (y), &r_); r_; })
#define MUL(x, y) __extension__({ wide r_; bad |= __builtin_mul_overflow((wide) (x), (wide) (y), &r_); r_; })
#endif

#define FLOORDIV(x, c) ((x) / (c) - ((x) % (c) < 0))
#define FLOORMOD(x, c) ((x) % (c) + ((x) % (c) < 0 ? (c) : 0))
#define MIN(x, y) ((x) < (y) ? (x) : (y))
#define MAX(x, y) ((x) > (y) ? (x) : (y))

typedef struct { val x[CAP]; } item;

enum { NONE, INT, ARRAY };
enum { INTEGER = -1, NOTHING = -2 };
/* What is known of a component from its shape: it works on each element alone, twice is the same as once, a running
 * sum or difference, its own inverse. */
enum { PLAIN, ELEMENTWISE, IDEMPOTENT, RUNNING, MIRROR };
enum { INVERSE_NONE, INVERSE_ADD, INVERSE_SUB, INVERSE_MUL, INVERSE_MIN, INVERSE_MAX };

typedef struct {
    int (*apply)(const item *a, const item *b, item *out); /* 0 if a value leaves the range */
    int arity;
    int arguments[2];
    int result;
    int commutes;
    int inverse;
    int kind;
} component;

#define LENGTH(p) ((int) (p)->x[CAP - 1])
#define SHORTER(p, q) MIN(LENGTH(p), LENGTH(q))

static inline int finish(item *out, int n)
{
    out->x[CAP - 1] = (val) n;
    return 1;
}

static inline void clear(item *out, int n)
{
    for (int i = 0; i < CAP; i++)
        out->x[i] = i < n ? out->x[i] : 0;
}

static inline int integer(item *out, wide r)
{
    memset(out, 0, sizeof *out);
    out->x[0] = (val) r;
    return finish(out, INTEGER);
}

static inline int nothing(item *out)
{
    memset(out, 0, sizeof *out);
    return finish(out, NOTHING);
}

/* Python's slice bound: negative counts from the end, everything else is cut to [0, n]. */
static inline int clamp(wide k, int n)
{
    if (k < 0)
        k = k < -n ? 0 : k + n;
    return k > n ? n : (int) k;
}

static inline int same(const item *a, const item *b)
{
    return memcmp(a, b, sizeof *a) == 0;
}

static inline int sorted(const item *a, item *out)
{
    int n = LENGTH(a);
    *out = *a;
    for (int i = 1; i < n; i++) {
        val x = out->x[i];
        int j = i;
        for (; j > 0 && out->x[j - 1] > x; j--)
            out->x[j] = out->x[j - 1];
        out->x[j] = x;
    }
    return 1;
}

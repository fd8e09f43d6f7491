/* The checked C engine: shared records. All parts are one translation unit, put together in main.c. */
#include <errno.h>
#include <limits.h>
#include <math.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef int16_t i16;
typedef int32_t i32;
typedef int64_t i64;

/* How a test ends; the numbers are those of `Status` in engine.py. */
enum Status {
    OK, NULL_POINTER, OUT_OF_BOUNDS, USE_AFTER_FREE, UNINITIALISED, WRONG_TYPE, READ_ONLY, OVERFLOW, DIVISION,
    SHIFT, BAD_FREE, NO_VALUE, BAD_CALL, POINTER, CYCLIC, FUEL, STACK, MEMORY, OUTPUT, EXIT, UNSUPPORTED,
    EXIT_OK = 100, NOT_RUN = 255
};

/* --- tokens and names ------------------------------------------------------------------------------------ */

enum Token_kind {
    T_EOF, T_NAME, T_INT, T_FLOAT, T_STR, T_BAD,
    /* one-character punctuators stand for themselves, 33..126 */
    T_ARROW = 128, T_INC, T_DEC, T_SHL, T_SHR, T_LE, T_GE, T_EQ, T_NE, T_AND, T_OR, T_ELLIPSIS, T_ADD_TO, T_SUB_FROM,
    T_MUL_BY, T_DIV_BY, T_MOD_BY, T_AND_WITH, T_OR_WITH, T_XOR_WITH, T_SHL_BY, T_SHR_BY, T_HASH_HASH,
    T_KEYWORD, /* keywords follow, in the order of `keywords` in lex.c */
    T_AUTO = T_KEYWORD, T_BREAK, T_CASE, T_CHAR, T_CONST, T_CONTINUE, T_DEFAULT, T_DO, T_DOUBLE, T_ELSE, T_ENUM,
    T_EXTERN, T_FLOATING, T_FOR, T_GOTO, T_IF, T_INLINE, T_INTEGER, T_LONG, T_REGISTER, T_RESTRICT, T_RETURN,
    T_SHORT, T_SIGNED, T_SIZEOF, T_STATIC, T_STRUCT, T_SWITCH, T_TYPEDEF, T_UNION, T_UNSIGNED, T_VOID, T_VOLATILE,
    T_WHILE, T_BOOL, T_STRANGE /* _Generic, _Atomic, ...: C, but outside the subset */
};

typedef struct Type Type;
typedef struct Symbol Symbol;

typedef struct {
    u8 kind, type;  /* type: kind of an integer or floating constant */
    u32 name;       /* T_NAME: index of a Name; T_STR: length */
    u32 pos, len;   /* place in the text */
    union { u64 number; double real; const char *text; };
} Token;

typedef struct {
    const char *text;
    u32 len, hash, next;
    u8 keyword, addressed, stamp_kind;
    u16 library;       /* 1 + index in `library` */
    u32 stamp, number; /* canonical naming, see canon.c */
    i32 macro;         /* 1 + index of a macro */
    Symbol *symbol, *tag, *label;
} Name;

/* --- types, symbols, values ------------------------------------------------------------------------------ */

enum Kind {
    K_VOID, K_BOOL, K_CHAR, K_SCHAR, K_UCHAR, K_SHORT, K_USHORT, K_INT, K_UINT, K_LONG, K_ULONG, K_LLONG, K_ULLONG,
    K_FLOAT, K_DOUBLE, K_ENUM, K_PTR, K_ARRAY, K_FUNC, K_STRUCT
};

typedef struct {
    u32 name;
    i64 offset;
    Type *type;
} Field;

struct Type {
    u8 kind, constant, is_union, complete, variadic, prototype, variable;
    u32 align, tag;
    i64 size, count;   /* count: elements; fields; parameters */
    int length;        /* register with the length of a variable-length array */
    Type *base;        /* pointer, array, function result, enum's integer */
    Type *plain;       /* without qualifiers */
    Type *made_const;  /* with const, once made */
    Type *pointer;     /* pointer to this, once made */
    Field *fields;
    Type **parameters;
};

enum Symbol_kind { S_REGISTER, S_LOCAL, S_GLOBAL, S_FUNCTION, S_TYPEDEF, S_CONSTANT, S_TAG, S_LABEL };

struct Symbol {
    u8 kind, defined, used, is_static, in_doubt, volatile_count, register_class;
    int reg, level, index; /* index: function or global; label: place in the code; depth when declared: level */
    int depth;             /* conditional depth at the declaration */
    u32 name;
    i64 value;
    Type *type;
    Symbol *hidden, *next; /* what it hides; the one declared before it */
};

enum Val_kind { V_NONE, V_CONST, V_REG, V_MEM, V_INDEXED, V_FIXED, V_FUNC, V_LIB, V_CMP };

typedef struct {
    u8 kind, lvalue, ice, cmp, variable, null, fresh, registered;
    Type *type;
    int reg, idx, call; /* V_MEM: reg + imm; V_INDEXED: reg[idx]; call: 1 + instruction that made it */
    i64 imm;
    Symbol *symbol;
    int yes, no; /* lists of pending jumps, -1 is empty */
} Val;

/* --- code ------------------------------------------------------------------------------------------------- */

typedef struct { u16 op, a, b, c; } Ins;

typedef struct {
    u32 name;
    int entry, registers, bytes, parameters;
    u8 defined;
    Type *type;
} Function;

typedef struct {
    u32 name;
    i64 size;
    u32 start; /* in the image */
    u8 read_only;
    Type *type;
} Global;

enum { MAX_CODE = 60000, MAX_TOKENS = 60000, MAX_TEXT = 1 << 18, MAX_FUNCTIONS = 256, MAX_GLOBALS = 2048,
       MAX_REGISTERS = 4000, IMAGE = 1 << 20, ARENA = 8 << 20, FUNCTION_ID = 0x7FF00000 };

/* --- memory ----------------------------------------------------------------------------------------------- */

typedef struct {
    u32 id;       /* generation << 20 | index; another one once the block is dead */
    u32 size, writable;
    u32 base;     /* into memory */
    u8 kind, alive;
    u32 next;     /* free list */
} Block;

enum { B_GLOBAL, B_STACK, B_HEAP, B_INPUT };
enum { MEMORY_BYTES = 32 << 20, MAX_BLOCKS = 1 << 20, MAX_STACK = 1 << 20, MAX_FRAMES = 1 << 16, MAX_OUTPUT = 1 << 16 };

typedef struct { u32 code, heap, stack; i64 fuel; } Bounds;

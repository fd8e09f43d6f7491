/* The machine: direct threading over registers, every access and every operation checked. */

typedef struct { u32 code, base, locals; u64 stack; u8 wanted; } Frame;

enum { MAX_LOCALS = 1 << 18 };
static i64 registers[MAX_STACK + MAX_REGISTERS];
static Frame frames[MAX_FRAMES];
static u64 locals[MAX_LOCALS]; /* blocks of the functions that run */
static u32 frame_count, local_count;
static i64 fuel;
static int native_depth;

static i64 emitted[1 << 14];
static u32 emitted_count;

#ifdef SKETCH /* the holes of a sketch: what is chosen for each, -1 for nothing yet, and those looked at in this run */
static i64 choice_of[64];
static u64 looked_at;
static void open_hole(int hole);
#endif

static int library_call(int id, i64 *r, int count, u64 codes, u32 base);

static int new_local(i64 *reg, i64 size) {
    if (size <= 0) return OUT_OF_BOUNDS;
    if ((u64)size > stack_limit) return STACK;
    u64 pointer = new_block((u32)size, B_STACK);
    if (!pointer) return MEMORY;
    if (local_count >= MAX_LOCALS) return STACK;
    fuel -= size >> 8;
    locals[local_count++] = pointer;
    *reg = (i64)pointer;
    return OK;
}

static void end_locals(u32 mark) {
    while (local_count > mark) {
        Block *block = block_of(locals[--local_count]);
        if (block) end_block(block);
    }
}

/* Move a pointer by `bytes`; 0 with a fault where it leaves everything. */
static int move_by(i64 *result, i64 pointer, i64 bytes) {
    i64 offset = (i64)(i32)(u32)pointer + bytes;
    if (!((u64)pointer >> 32) && bytes) return NULL_POINTER;
    if (offset > 1 << 30 || offset < -(1 << 30)) return OUT_OF_BOUNDS;
    *result = (i64)(((u64)pointer & 0xFFFFFFFF00000000u) | (u32)offset);
    return OK;
}

static int float_to_integer(double d, int kind, i64 *result) {
    static const double low[] = {[K_CHAR] = -128, [K_SCHAR] = -128, [K_UCHAR] = 0, [K_SHORT] = -32768, [K_USHORT] = 0,
                                 [K_INT] = -2147483648.0, [K_UINT] = 0, [K_LONG] = -9223372036854775808.0, [K_ULONG] = 0,
                                 [K_LLONG] = -9223372036854775808.0, [K_ULLONG] = 0};
    static const double high[] = {[K_CHAR] = 127, [K_SCHAR] = 127, [K_UCHAR] = 255, [K_SHORT] = 32767, [K_USHORT] = 65535,
                                  [K_INT] = 2147483647.0, [K_UINT] = 4294967295.0, [K_LONG] = 9223372036854774784.0,
                                  [K_ULONG] = 18446744073709549568.0, [K_LLONG] = 9223372036854774784.0,
                                  [K_ULLONG] = 18446744073709549568.0};
    d = trunc(d);
    if (!(d >= low[kind] && d <= high[kind])) return OVERFLOW;
    *result = kind == K_ULONG || kind == K_ULLONG ? (i64)(u64)d : (i64)d;
    return OK;
}

/* Run `function` on the arguments at registers[base...]; its result is left in registers[base]. */
static int execute(int function, u32 base, int wanted) {
#define AS_LABEL(name) &&L_##name,
    static void *const table[] = {OPERATIONS(AS_LABEL)};
#undef AS_LABEL
    const u32 first_frame = frame_count;
    const Ins *pc = code, *i;
    i64 *r = registers + base;
    int status;

#define NEXT do { i = pc++; goto *table[i->op]; } while (0)
#define TRAP(s) do { status = (s); goto trapped; } while (0)
#define WORD (*(const i64 *)(const void *)pc)
#define CASE(name) L_##name:
#define SIMPLE(name, value) CASE(name) { r[i->a] = (value); NEXT; }
#define B r[i->b]
#define C r[i->c]
#define DB as_double(r[i->b])
#define DC as_double(r[i->c])
#define IMM ((i64)(i16)i->c)
#define TRY(expression) do { if ((status = (expression)) != OK) goto trapped; } while (0)
#define BRANCH(name, condition) CASE(name) { if (condition) pc = code + i->c; NEXT; }

    goto enter;

    CASE(MOV) { r[i->a] = B; NEXT; }
    CASE(CONST) { r[i->a] = WORD; pc++; NEXT; }
    SIMPLE(SMALL, (i64)(i16)i->b)
    CASE(CHECK) { if (r[i->a] == NEVER_SET) TRAP(UNINITIALISED); NEXT; }
    CASE(FORGET) { for (int k = 0; k < i->b; k++) r[i->a + k] = NEVER_SET; NEXT; }
    CASE(JUMP) { pc = code + i->c; NEXT; }
    BRANCH(JUMP_IF, r[i->a] != 0)
    BRANCH(JUMP_NOT, r[i->a] == 0)
    BRANCH(JEQ, r[i->a] == B) BRANCH(JNE, r[i->a] != B) BRANCH(JLT, r[i->a] < B) BRANCH(JLE, r[i->a] <= B)
    BRANCH(JGT, r[i->a] > B) BRANCH(JGE, r[i->a] >= B)
#define SB ((i64)(i16)i->b)
    BRANCH(JEQ_I, r[i->a] == SB) BRANCH(JNE_I, r[i->a] != SB) BRANCH(JLT_I, r[i->a] < SB)
    BRANCH(JLE_I, r[i->a] <= SB) BRANCH(JGT_I, r[i->a] > SB) BRANCH(JGE_I, r[i->a] >= SB)
    SIMPLE(EQ, B == C) SIMPLE(NE, B != C) SIMPLE(LT, B < C) SIMPLE(LE, B <= C)
    SIMPLE(LT_U, (u64)B < (u64)C) SIMPLE(LE_U, (u64)B <= (u64)C)
    SIMPLE(EQ_F, DB == DC) SIMPLE(NE_F, DB != DC) SIMPLE(LT_F, DB < DC) SIMPLE(LE_F, DB <= DC)
    CASE(LT_P) { if ((B ^ C) >> 32) TRAP(POINTER); r[i->a] = (i32)B < (i32)C; NEXT; }
    CASE(LE_P) { if ((B ^ C) >> 32) TRAP(POINTER); r[i->a] = (i32)B <= (i32)C; NEXT; }
    SIMPLE(EQ_P, B == C) SIMPLE(NE_P, B != C) SIMPLE(NOT, !B)

#define INT32(name, expression) CASE(name) { i64 v = (expression); if (v != (i32)v) TRAP(OVERFLOW); r[i->a] = v; NEXT; }
    INT32(ADD, B + C) INT32(ADD_I, B + IMM) INT32(SUB, B - C) INT32(MUL, B * C) INT32(MUL_I, B * IMM) INT32(NEG, -B)
    CASE(DIV) { i64 y = C; if (!y) TRAP(DIVISION); i64 v = B / y; if (v != (i32)v) TRAP(OVERFLOW); r[i->a] = v; NEXT; }
    CASE(MOD) {
        i64 y = C;
        if (!y) TRAP(DIVISION);
        if (y == -1 && B == INT32_MIN) TRAP(OVERFLOW);
        r[i->a] = B % y;
        NEXT;
    }
#define INT64(name, built_in) CASE(name) { i64 v; if (built_in((i64)B, (i64)C, &v)) TRAP(OVERFLOW); r[i->a] = v; NEXT; }
    INT64(ADD_L, __builtin_add_overflow) INT64(SUB_L, __builtin_sub_overflow) INT64(MUL_L, __builtin_mul_overflow)
    CASE(DIV_L) {
        i64 y = C;
        if (!y) TRAP(DIVISION);
        if (y == -1 && B == INT64_MIN) TRAP(OVERFLOW);
        r[i->a] = B / y;
        NEXT;
    }
    CASE(MOD_L) {
        i64 y = C;
        if (!y) TRAP(DIVISION);
        if (y == -1) { if (B == INT64_MIN) TRAP(OVERFLOW); r[i->a] = 0; NEXT; }
        r[i->a] = B % y;
        NEXT;
    }
    CASE(NEG_L) { if (B == INT64_MIN) TRAP(OVERFLOW); r[i->a] = -B; NEXT; }
    SIMPLE(ADD_U, (u32)((u64)B + (u64)C)) SIMPLE(SUB_U, (u32)((u64)B - (u64)C)) SIMPLE(MUL_U, (u32)((u64)B * (u64)C))
    SIMPLE(NEG_U, (u32)(0 - (u64)B)) SIMPLE(ADD_UL, (i64)((u64)B + (u64)C)) SIMPLE(SUB_UL, (i64)((u64)B - (u64)C))
    SIMPLE(MUL_UL, (i64)((u64)B * (u64)C)) SIMPLE(NEG_UL, (i64)(0 - (u64)B))
    CASE(DIV_UL) { if (!C) TRAP(DIVISION); r[i->a] = (i64)((u64)B / (u64)C); NEXT; }
    CASE(MOD_UL) { if (!C) TRAP(DIVISION); r[i->a] = (i64)((u64)B % (u64)C); NEXT; }
    SIMPLE(AND, B & C) SIMPLE(OR, B | C) SIMPLE(XOR, B ^ C) SIMPLE(FLIP, ~B) SIMPLE(FLIP_U, (u32)~B)
    CASE(SHL) {
        u64 n = (u64)C;
        if (n > 31 || B < 0) TRAP(SHIFT);
        i64 v = B << n;
        if (v != (i32)v) TRAP(SHIFT);
        r[i->a] = v;
        NEXT;
    }
    CASE(SHL_L) {
        u64 n = (u64)C;
        if (n > 63 || B < 0 || (n && B >> (63 - n))) TRAP(SHIFT);
        r[i->a] = (i64)((u64)B << n);
        NEXT;
    }
    CASE(SHL_U) { if ((u64)C > 31) TRAP(SHIFT); r[i->a] = (u32)((u64)B << C); NEXT; }
    CASE(SHL_UL) { if ((u64)C > 63) TRAP(SHIFT); r[i->a] = (i64)((u64)B << C); NEXT; }
    CASE(SHR) { if ((u64)C > 31) TRAP(SHIFT); r[i->a] = B >> C; NEXT; }
    CASE(SHR_L) { if ((u64)C > 63) TRAP(SHIFT); r[i->a] = B >> C; NEXT; }
    CASE(SHR_U) { if ((u64)C > 31) TRAP(SHIFT); r[i->a] = (i64)((u64)B >> C); NEXT; }
    CASE(SHR_UL) { if ((u64)C > 63) TRAP(SHIFT); r[i->a] = (i64)((u64)B >> C); NEXT; }
    SIMPLE(ADD_F, as_bits(DB + DC)) SIMPLE(SUB_F, as_bits(DB - DC)) SIMPLE(MUL_F, as_bits(DB * DC))
    SIMPLE(DIV_F, as_bits(DB / DC)) SIMPLE(NEG_F, as_bits(-DB)) SIMPLE(TO_FLOAT, as_bits((float)DB))
    SIMPLE(TO_BOOL, B != 0) SIMPLE(TO_I8, (signed char)B) SIMPLE(TO_U8, (u8)B) SIMPLE(TO_I16, (i16)B)
    SIMPLE(TO_U16, (u16)B) SIMPLE(TO_I32, (i32)B) SIMPLE(TO_U32, (u32)B) SIMPLE(TRUTH_F, DB != 0)
    CASE(F_TO_INT) { TRY(float_to_integer(DB, i->c, &r[i->a])); NEXT; }
    CASE(F_TO_UL) { TRY(float_to_integer(DB, i->c, &r[i->a])); NEXT; }
    SIMPLE(INT_TO_F, as_bits((double)B)) SIMPLE(UL_TO_F, as_bits((double)(u64)B))

#define FIND(pointer, extra, width)                                                                          \
    const u64 p = (u64)(pointer);                                                                            \
    const u32 id = (u32)(p >> 32), offset = (u32)p + (u32)(extra);                                           \
    const Block *block = &blocks[id & (MAX_BLOCKS - 1)];                                                     \
    const u64 place = (u64)block->base + offset;                                                             \
    int good = block->id == id && !(offset & ((width) - 1));
#define LOAD(type, tag_type, pattern, tag, width, expression)                                                \
    type v;                                                                                                  \
    tag_type t;                                                                                              \
    if (good && (u64)offset + (width) <= block->size) {                                                      \
        memcpy(&v, memory + place, width);                                                                   \
        memcpy(&t, tags + place, width);                                                                     \
        if (t == (tag_type)(pattern)) { r[i->a] = (expression); NEXT; }                                      \
    }                                                                                                        \
    u64 found;                                                                                               \
    TRY(slow_load((p & 0xFFFFFFFF00000000u) | offset, tag, &found));                                         \
    memcpy(&v, &found, width);                                                                               \
    r[i->a] = (expression);                                                                                  \
    NEXT;
#define PLAIN(width) FIND(B, (i16)i->c, width)
#define INDEXED(width)                                                                                       \
    i64 at_index = C;                                                                                        \
    if (at_index > (1 << 28) || at_index < -(1 << 28)) TRAP(OUT_OF_BOUNDS);                                  \
    FIND(B, at_index * (width), width)
    CASE(LOAD_I8) { PLAIN(1) LOAD(signed char, u8, 0x11, TAG_1, 1, v) }
    CASE(LOAD_U8) { PLAIN(1) LOAD(u8, u8, 0x11, TAG_1, 1, v) }
    CASE(LOAD_BOOL) { PLAIN(1) LOAD(u8, u8, 0x11, TAG_1, 1, v) }
    CASE(LOAD_I16) { PLAIN(2) LOAD(i16, u16, 0x2021, TAG_2, 2, v) }
    CASE(LOAD_U16) { PLAIN(2) LOAD(u16, u16, 0x2021, TAG_2, 2, v) }
    CASE(LOAD_I32) { PLAIN(4) LOAD(i32, u32, 0x30303031, TAG_4, 4, v) }
    CASE(LOAD_U32) { PLAIN(4) LOAD(u32, u32, 0x30303031, TAG_4, 4, v) }
    CASE(LOAD_64) { PLAIN(8) LOAD(i64, u64, 0x4040404040404041, TAG_8, 8, v) }
    CASE(LOAD_F32) { PLAIN(4) LOAD(float, u32, 0x50505051, TAG_FLOAT, 4, as_bits(v)) }
    CASE(LOAD_F64) { PLAIN(8) LOAD(i64, u64, 0x6060606060606061, TAG_DOUBLE, 8, v) }
    CASE(LOAD_P) { PLAIN(8) LOAD(i64, u64, 0x7070707070707071, TAG_POINTER, 8, v) }
    CASE(LOADX_I8) { INDEXED(1) LOAD(signed char, u8, 0x11, TAG_1, 1, v) }
    CASE(LOADX_I32) { INDEXED(4) LOAD(i32, u32, 0x30303031, TAG_4, 4, v) }
    CASE(LOADX_64) { INDEXED(8) LOAD(i64, u64, 0x4040404040404041, TAG_8, 8, v) }
    CASE(LOADX_F64) { INDEXED(8) LOAD(i64, u64, 0x6060606060606061, TAG_DOUBLE, 8, v) }
    CASE(LOADX_P) { INDEXED(8) LOAD(i64, u64, 0x7070707070707071, TAG_POINTER, 8, v) }
#define STORE(type, tag_type, pattern, width, value)                                                         \
    if (!good || (u64)offset + (width) > block->writable) {                                                  \
        TRAP(fault_of((p & 0xFFFFFFFF00000000u) | offset, width, 1));                                        \
    }                                                                                                        \
    type v = (type)(value);                                                                                  \
    tag_type t = (tag_type)(pattern);                                                                        \
    memcpy(memory + place, &v, width);                                                                       \
    memcpy(tags + place, &t, width);                                                                         \
    NEXT;
    CASE(STORE_8) { PLAIN(1) STORE(u8, u8, 0x11, 1, r[i->a]) }
    CASE(STORE_16) { PLAIN(2) STORE(u16, u16, 0x2021, 2, r[i->a]) }
    CASE(STORE_32) { PLAIN(4) STORE(u32, u32, 0x30303031, 4, r[i->a]) }
    CASE(STORE_64) { PLAIN(8) STORE(u64, u64, 0x4040404040404041, 8, r[i->a]) }
    CASE(STORE_F32) { PLAIN(4) STORE(float, u32, 0x50505051, 4, as_double(r[i->a])) }
    CASE(STORE_F64) { PLAIN(8) STORE(u64, u64, 0x6060606060606061, 8, r[i->a]) }
    CASE(STORE_P) { PLAIN(8) STORE(u64, u64, 0x7070707070707071, 8, r[i->a]) }
    CASE(STOREX_8) { INDEXED(1) STORE(u8, u8, 0x11, 1, r[i->a]) }
    CASE(STOREX_32) { INDEXED(4) STORE(u32, u32, 0x30303031, 4, r[i->a]) }
    CASE(STOREX_64) { INDEXED(8) STORE(u64, u64, 0x4040404040404041, 8, r[i->a]) }
    CASE(STOREX_F64) { INDEXED(8) STORE(u64, u64, 0x6060606060606061, 8, r[i->a]) }
    CASE(STOREX_P) { INDEXED(8) STORE(u64, u64, 0x7070707070707071, 8, r[i->a]) }

    CASE(STEP) { TRY(move_by(&r[i->a], B, IMM)); NEXT; }
    CASE(OFFSET) { TRY(move_by(&r[i->a], B, WORD)); pc++; NEXT; }
    CASE(INDEX) {
        i64 bytes;
        if (__builtin_mul_overflow(C, WORD, &bytes) || bytes > 1 << 30 || bytes < -(1 << 30)) TRAP(OUT_OF_BOUNDS);
        TRY(move_by(&r[i->a], B, bytes));
        pc++;
        NEXT;
    }
    CASE(DIFF) {
        if ((B ^ C) >> 32) TRAP(POINTER);
        r[i->a] = ((i64)(i32)B - (i64)(i32)C) / WORD;
        pc++;
        NEXT;
    }
    CASE(LOCAL) { TRY(new_local(&r[i->a], WORD)); pc++; NEXT; }
    CASE(LOCAL_V) {
        i64 bytes;
        if (B <= 0 || __builtin_mul_overflow(B, WORD, &bytes)) TRAP(OUT_OF_BOUNDS);
        TRY(new_local(&r[i->a], bytes));
        stack_now += (u64)bytes;
        if (stack_now > stack_limit) TRAP(STACK);
        if (stack_now > stack_peak) stack_peak = stack_now;
        pc++;
        NEXT;
    }
    CASE(KILL) {
        Block *block = block_of((u64)r[i->a]);
        if (block && block->kind == B_STACK) {
            if (local_count && locals[local_count - 1] == (u64)r[i->a]) local_count--;
            end_block(block);
        }
        NEXT;
    }
    CASE(COPY) {
        int fault = OK;
        u64 size = (u64)WORD;
        u8 *to = range((u64)r[i->a], size, 1, &fault), *from = range((u64)B, size, 0, &fault);
        if (fault) TRAP(fault);
        memmove(to, from, size);
        memmove(to - memory + tags, from - memory + tags, size);
        pc++;
        NEXT;
    }
    CASE(CLEAR) {
        int fault = OK;
        u8 *to = range((u64)r[i->a], (u64)WORD, 1, &fault);
        if (fault) TRAP(fault);
        memset(to, 0, (u64)WORD);
        memset(to - memory + tags, TAG_RAW, (u64)WORD);
        fuel -= WORD >> 8;
        pc++;
        NEXT;
    }
#ifdef SKETCH
    CASE(CHOOSE) {
        looked_at |= 1ull << i->a;
        if (choice_of[i->a] < 0) open_hole(i->a);
        pc += choice_of[i->a];
        NEXT;
    }
    CASE(NUMBER) {
        looked_at |= 1ull << i->b;
        if (choice_of[i->b] < 0) open_hole(i->b);
        r[i->a] = WORD + choice_of[i->b];
        pc++;
        NEXT;
    }
#endif
    CASE(HALT) TRAP(UNSUPPORTED);
    CASE(WORK) { if (--fuel < 0) TRAP(FUEL); NEXT; }
    CASE(TRAP) TRAP(i->a);
    CASE(LIBRARY) {
        u64 codes = (u64)WORD;
        pc++;
        TRY(library_call(i->a, &r[i->b], i->c, codes, (u32)(&r[i->b] - registers)));
        NEXT;
    }
    CASE(CALL_R) {
        u64 target = (u64)r[i->a];
        function = (int)((target >> 32) - FUNCTION_ID);
        if (!(target >> 32)) TRAP(NULL_POINTER);
        if (target >> 32 < FUNCTION_ID || (u32)target || function >= function_count) TRAP(BAD_CALL);
        if (functions[function].parameters != i->c >> 1) TRAP(BAD_CALL);
        wanted = i->c & 1;
        base = (u32)(r - registers) + i->b;
        goto call;
    }
    CASE(CALL) {
        function = i->a;
        wanted = i->c & 1;
        base = (u32)(r - registers) + i->b;
    }
call:
    if (!function) { /* the callback that records */
        if (emitted_count >= sizeof emitted / sizeof *emitted) TRAP(OUTPUT);
        emitted[emitted_count++] = registers[base];
        registers[base] = 0;
        if (--fuel < 0) TRAP(FUEL);
        NEXT;
    }
enter: {
        const Function *f = &functions[function];
        if (frame_count >= MAX_FRAMES || base + (u32)f->registers >= MAX_STACK) TRAP(STACK);
        if (!f->defined) TRAP(BAD_CALL);
        frames[frame_count++] = (Frame){(u32)(pc - code), (u32)(r - registers), local_count, stack_now, (u8)wanted};
        stack_now += (u64)f->bytes;
        if (stack_now > stack_limit) TRAP(STACK);
        if (stack_now > stack_peak) stack_peak = stack_now;
        if (--fuel < 0) TRAP(FUEL);
        r = registers + base;
        pc = code + f->entry;
        NEXT;
    }
    CASE(RETURN) {
        r[0] = r[i->a];
        goto leave;
    }
    CASE(FALL_OFF) {
        if (frames[frame_count - 1].wanted) TRAP(NO_VALUE);
        r[0] = NEVER_SET;
    }
    CASE(RETURN_VOID)
leave: {
        const Frame *frame = &frames[--frame_count];
        if (local_count > frame->locals) end_locals(frame->locals);
        stack_now = frame->stack;
        if (frame_count == first_frame) return OK;
        pc = code + frame->code;
        r = registers + frame->base;
        NEXT;
    }
trapped:
    return status;
}

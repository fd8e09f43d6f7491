/* Values under construction: loading, storing, converting, arithmetic. A value stays where it is (a constant, a
   variable, a place in memory, a comparison) until somebody needs it in a register. */

static Token *at;          /* the next token */
static int conditional;    /* how many conditions hold the code being made */
static int has_goto;       /* then no variable is ever surely assigned */
static const i64 NEVER_SET = (i64)0x8f3a6c5de1b2079bULL; /* what an uninitialised register holds */

static _Noreturn void fail(const char *what) { fail_at(at->pos, what); }
static _Noreturn void outside(const char *what) { outside_at(at->pos, what); }

static Val constant_value(Type *type, i64 value) {
    return (Val){.kind = V_CONST, .type = type, .imm = value, .ice = 1, .yes = -1, .no = -1};
}
static Val in_register(Type *type, int reg) {
    return (Val){.kind = V_REG, .type = type, .reg = reg, .yes = -1, .no = -1};
}
static Val in_memory(Type *type, int reg, i64 offset) {
    return (Val){.kind = V_MEM, .type = type, .reg = reg, .imm = offset, .lvalue = 1, .yes = -1, .no = -1};
}
static Val no_value(void) { return (Val){.kind = V_NONE, .type = t_void, .yes = -1, .no = -1}; }

static double as_double(i64 bits) { double d; memcpy(&d, &bits, 8); return d; }
static i64 as_bits(double d) { i64 bits; memcpy(&bits, &d, 8); return bits; }

static int load_operation(const Type *type) {
    switch (kind_of(type)) {
    case K_BOOL: return O_LOAD_BOOL;
    case K_CHAR: case K_SCHAR: return O_LOAD_I8;
    case K_UCHAR: return O_LOAD_U8;
    case K_SHORT: return O_LOAD_I16;
    case K_USHORT: return O_LOAD_U16;
    case K_INT: return O_LOAD_I32;
    case K_UINT: return O_LOAD_U32;
    case K_FLOAT: return O_LOAD_F32;
    case K_DOUBLE: return O_LOAD_F64;
    case K_PTR: return O_LOAD_P;
    default: return O_LOAD_64;
    }
}

static int store_operation(const Type *type) {
    switch (kind_of(type)) {
    case K_FLOAT: return O_STORE_F32;
    case K_DOUBLE: return O_STORE_F64;
    case K_PTR: return O_STORE_P;
    }
    int width = width_of(type);
    return width == 1 ? O_STORE_8 : width == 2 ? O_STORE_16 : width == 4 ? O_STORE_32 : O_STORE_64;
}

static int indexed_operation(const Type *type, int storing) {
    switch (kind_of(type)) {
    case K_CHAR: case K_SCHAR: return storing ? O_STOREX_8 : O_LOADX_I8;
    case K_INT: return storing ? O_STOREX_32 : O_LOADX_I32;
    case K_LONG: case K_ULONG: case K_LLONG: case K_ULLONG: return storing ? O_STOREX_64 : O_LOADX_64;
    case K_DOUBLE: return storing ? O_STOREX_F64 : O_LOADX_F64;
    case K_PTR: return storing ? O_STOREX_P : O_LOADX_P;
    default: return -1;
    }
}

static int fits(i64 value) { return value >= INT16_MIN && value <= INT16_MAX; }

/* Make a place in memory one with a register and a small offset. */
static void settle(Val *v) {
    if (v->kind == V_FIXED) {
        int reg = take();
        load_constant(reg, v->imm);
        v->kind = V_MEM, v->reg = reg, v->imm = 0;
    } else if (v->kind == V_INDEXED) {
        release(v->idx);
        release(v->reg);
        int reg = take();
        emit(O_INDEX, reg, v->reg, v->idx);
        emit_word(size_of(v->type));
        v->kind = V_MEM, v->reg = reg, v->imm = 0;
    } else if (v->kind == V_MEM && !fits(v->imm)) {
        release(v->reg);
        int reg = take();
        emit(O_OFFSET, reg, v->reg, 0);
        emit_word(v->imm);
        v->reg = reg, v->imm = 0;
    }
}

/* The address of a place in memory, as a value of type `type`. */
static Val address(Val v, Type *type) {
    if (v.kind == V_FIXED) return (Val){.kind = V_CONST, .type = type, .imm = v.imm, .yes = -1, .no = -1};
    settle(&v);
    if (v.imm) {
        release(v.reg);
        int reg = take();
        emit(O_OFFSET, reg, v.reg, 0);
        emit_word(v.imm);
        v.reg = reg;
    }
    Val made = in_register(type, v.reg);
    made.fresh = v.fresh;
    return made;
}

static int negated(int operation) {
    static const u8 pairs[] = {O_JEQ, O_JNE, O_JLT, O_JGE, O_JLE, O_JGT, O_JEQ_I, O_JNE_I, O_JLT_I, O_JGE_I, O_JLE_I, O_JGT_I};
    for (int k = 0; k < 12; k++)
        if (pairs[k] == operation) return pairs[k ^ 1];
    return operation;
}

static void load(Val *v);

/* Emit a jump that is taken when the value's truth is `when`; return it, or -1 where it never happens. */
static int jump_when(Val *v, int when) {
    if (v->kind == V_CONST) {
        int truth = is_real(v->type) ? as_double(v->imm) != 0 : v->imm != 0;
        return truth == when ? jump() : -1;
    }
    if (v->kind == V_CMP) {
        if (v->cmp < O_JEQ_I) release(v->idx);
        release(v->reg);
        return emit(when ? v->cmp : negated(v->cmp), v->reg, v->idx, 0xFFFF);
    }
    load(v);
    int reg = v->reg;
    if (is_real(v->type)) {
        release(reg);
        reg = take();
        emit(O_TRUTH_F, reg, v->reg, 0);
    }
    release(reg);
    return emit(when ? O_JUMP_IF : O_JUMP_NOT, reg, 0, 0xFFFF);
}

/* Go on only where the value is true (or false); other jumps wait in its lists. */
static void go_on_if(Val *v, int truth) {
    int other = jump_when(v, !truth);
    append(truth ? &v->no : &v->yes, other);
    patch_here(truth ? &v->yes : &v->no);
}

/* Turn a comparison into 0 or 1 in a register. */
static void materialise(Val *v) {
    int reg;
    if (v->yes < 0 && v->no < 0) {
        int small = v->cmp >= O_JEQ_I, operation = small ? v->cmp - O_JEQ_I : v->cmp - O_JEQ, b = v->idx;
        if (small) b = take(), load_constant(b, (i16)v->idx);
        release(b);
        release(v->reg);
        reg = take();
        static const u8 made[] = {O_EQ, O_NE, O_LT, O_LE, O_LT, O_LE};
        int swapped = operation >= 4;
        emit(made[operation], reg, swapped ? b : v->reg, swapped ? v->reg : b);
    } else {
        append(&v->yes, jump_when(v, 1));
        reg = take();
        patch_here(&v->no);
        emit(O_SMALL, reg, 0, 0);
        int over = jump();
        patch_here(&v->yes);
        emit(O_SMALL, reg, 1, 0);
        patch(over, here());
    }
    *v = in_register(t_int, reg);
}

/* Bring a scalar into some register; a variable stays where it is. */
static void load(Val *v) {
    switch (v->kind) {
    case V_CMP: materialise(v); return;
    case V_REG: return;
    case V_CONST: {
        int reg = take();
        load_constant(reg, v->imm);
        Type *type = v->type;
        *v = in_register(type, reg);
        return;
    }
    case V_INDEXED: {
        int operation = indexed_operation(v->type, 0);
        if (operation >= 0) {
            release(v->idx);
            release(v->reg);
            int reg = take();
            emit(operation, reg, v->reg, v->idx);
            *v = in_register(v->type, reg);
            return;
        }
    } /* fall through */
    case V_MEM: case V_FIXED: {
        settle(v);
        release(v->reg);
        int reg = take();
        emit(load_operation(v->type), reg, v->reg, (u16)v->imm);
        *v = in_register(v->type, reg);
        return;
    }
    default: fail("void value not ignored as it ought to be");
    }
}

/* Does the instruction write its first register, and nothing else depend on which one? */
static int writes_first(int operation) {
    return (operation >= O_MOV && operation <= O_SMALL) || (operation >= O_EQ && operation <= O_LOAD_P) ||
           (operation >= O_LOADX_I8 && operation <= O_LOADX_P) ||
           (operation >= O_STEP && operation <= O_DIFF);
}

/* Bring a scalar into the given register; where it was just computed, compute it there at once. */
static void load_into(Val *v, int reg) {
    if (v->kind == V_CONST) {
        load_constant(reg, v->imm);
    } else {
        load(v);
        if (v->reg != reg) {
            Ins *made = &code[last_instruction];
            if (v->reg >= floor_register && !v->variable && last_target <= last_instruction && made->a == v->reg &&
                last_instruction + 2 >= code_count && writes_first(made->op))
                made->a = (u16)reg;
            else emit(O_MOV, reg, v->reg, 0);
            release(v->reg);
        }
    }
    *v = in_register(v->type, reg);
}

/* Lvalue conversion: arrays and functions become pointers, variables are checked, qualifiers go. */
static void decay(Val *v) {
    if (v->kind == V_FUNC) {
        v->symbol->used = 1;
        *v = (Val){.kind = V_CONST, .type = pointer_to(v->type), .imm = (i64)(FUNCTION_ID + (u64)v->symbol->index) << 32,
                   .yes = -1, .no = -1};
        return;
    }
    if (v->kind == V_LIB) outside("library function as a value");
    if (v->type->kind == K_ARRAY) {
        *v = address(*v, pointer_to(v->type->base));
        return;
    }
    if (v->kind == V_REG && v->variable && v->lvalue) {
        if (v->symbol->in_doubt) emit(O_CHECK, v->reg, 0, 0);
    }
    v->lvalue = 0;
    v->type = v->type->plain;
}

static void need_scalar(Val *v) {
    decay(v);
    if (v->type->kind == K_VOID) fail("void value not ignored as it ought to be");
    if (!is_scalar(v->type)) fail("used struct type value where scalar is required");
}

/* --- conversion -------------------------------------------------------------------------------------------- */

static i64 narrow(i64 value, int kind) {
    switch (kind) {
    case K_BOOL: return value != 0;
    case K_CHAR: case K_SCHAR: return (signed char)value;
    case K_UCHAR: return (u8)value;
    case K_SHORT: return (int16_t)value;
    case K_USHORT: return (u16)value;
    case K_INT: return (i32)value;
    case K_UINT: return (u32)value;
    default: return value;
    }
}

static void convert_constant(Val *v, Type *to) {
    if (is_real(v->type)) {
        double d = as_double(v->imm);
        if (is_real(to)) v->imm = as_bits(to->kind == K_FLOAT ? (float)d : d);
        else if (kind_of(to) == K_BOOL) v->imm = d != 0;
        else {
            if (!(d > -2147483649.0 && d < 2147483648.0)) outside("large floating constant as an integer");
            v->imm = narrow((i64)d, kind_of(to));
        }
    } else if (is_real(to)) {
        double d = is_unsigned(v->type) ? (double)(u64)v->imm : (double)v->imm;
        v->imm = as_bits(to->kind == K_FLOAT ? (float)d : d);
    } else v->imm = narrow(v->imm, kind_of(to));
    v->type = to;
}

static void convert_loaded(Val *v, int operation, int argument, Type *to) {
    load(v);
    int from = v->reg;
    release(from);
    int reg = take();
    emit(operation, reg, from, argument);
    *v = in_register(to, reg);
}

/* Convert an arithmetic value to an arithmetic type. */
static void convert(Val *v, Type *to) {
    to = to->plain;
    Type *from = v->type->plain;
    if (from == to) return;
    if (v->kind == V_CONST) {
        convert_constant(v, to);
        return;
    }
    if (is_real(from) && is_real(to)) {
        if (to->kind == K_FLOAT && from->kind == K_DOUBLE) convert_loaded(v, O_TO_FLOAT, 0, to);
        else load(v), v->type = to;
        return;
    }
    int kind = kind_of(to), source = kind_of(from);
    if (is_real(from)) {
        if (kind == K_BOOL) convert_loaded(v, O_TRUTH_F, 0, to);
        else convert_loaded(v, kind == K_ULONG || kind == K_ULLONG ? O_F_TO_UL : O_F_TO_INT, kind, to);
        return;
    }
    if (is_real(to)) {
        convert_loaded(v, source == K_ULONG || source == K_ULLONG ? O_UL_TO_F : O_INT_TO_F, 0, to);
        if (to->kind == K_FLOAT) convert_loaded(v, O_TO_FLOAT, 0, to);
        return;
    }
    static const u8 operations[] = {[K_BOOL] = O_TO_BOOL, [K_CHAR] = O_TO_I8, [K_SCHAR] = O_TO_I8, [K_UCHAR] = O_TO_U8,
                                    [K_SHORT] = O_TO_I16, [K_USHORT] = O_TO_U16, [K_INT] = O_TO_I32,
                                    [K_UINT] = O_TO_U32};
    int narrower = width_of(to) < width_of(from) || (width_of(to) == width_of(from) && is_unsigned(to) != is_unsigned(from)) ||
                   (is_unsigned(to) && !is_unsigned(from));
    if (kind == K_BOOL) {
        if (v->kind != V_CMP) convert_loaded(v, O_TO_BOOL, 0, to);
        else load(v), v->type = to;
    } else if (source != K_BOOL && narrower && width_of(to) < 8) convert_loaded(v, operations[kind], 0, to);
    else load(v), v->type = to;
    v->call = 0;
}

static void promote(Val *v) { convert(v, promoted(v->type)); }

static int is_null_constant(const Val *v) {
    return v->kind == V_CONST && v->imm == 0 && v->ice && (is_integer(v->type) || v->null);
}

/* Check that `v` may be assigned to `to`, and convert it. */
static void assign_to(Val *v, Type *to) {
    decay(v);
    to = to->plain;
    Type *from = v->type;
    if (from->kind == K_VOID) fail("void value not ignored as it ought to be");
    if (is_arithmetic(to) && is_arithmetic(from)) {
        convert(v, to);
        return;
    }
    if (to->kind == K_BOOL && from->kind == K_PTR) {
        convert_loaded(v, O_TO_BOOL, 0, to);
        return;
    }
    if (is_record(to) || is_record(from)) {
        if (to != from->plain) fail("incompatible types in assignment");
        return;
    }
    if (to->kind != K_PTR) fail("makes integer from pointer without a cast");
    if (is_null_constant(v)) {
        v->type = to;
        return;
    }
    if (from->kind != K_PTR) fail("makes pointer from integer without a cast");
    Type *target = to->base, *source = from->base;
    int to_void = target->kind == K_VOID, from_void = source->kind == K_VOID;
    if ((to_void && source->kind == K_FUNC) || (from_void && target->kind == K_FUNC))
        fail("function pointer and void pointer mixed");
    if (!to_void && !from_void && !same_but_const(target, source)) fail("incompatible pointer type");
    if (is_const_element(source) && !is_const_element(target)) fail("discards 'const' qualifier from pointer target type");
    v->type = to;
}

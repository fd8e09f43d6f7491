/* Binary operators: constants are folded where nothing can go wrong, the rest becomes instructions. */

static i64 moved(i64 pointer, i64 bytes) {
    return (i64)(((u64)pointer & 0xFFFFFFFF00000000u) | (u32)((u32)pointer + (u32)bytes));
}

/* Fold integers of type `t`; return whether there is a value that no machine would trap on. */
static int fold(int operator, const Type *t, i64 a, i64 b, i64 *result) {
    int wide = width_of(t) == 8, no_sign = is_unsigned(t), bits = wide ? 64 : 32;
    __int128 x = no_sign ? (__int128)(u64)a : a, y = no_sign ? (__int128)(u64)b : b, r;
    switch (operator) {
    case '+': r = x + y; break;
    case '-': r = x - y; break;
    case '*': if (no_sign) { *result = narrow((i64)((u64)a * (u64)b), kind_of(t)); return 1; } r = x * y; break;
    case '/': if (!y) return 0; r = x / y; break;
    case '%': if (!y || (y == -1 && x == (wide ? INT64_MIN : INT32_MIN))) return 0; r = x % y; break;
    case '&': r = a & b; break;
    case '|': r = a | b; break;
    case '^': r = a ^ b; break;
    case T_SHL:
        if (b < 0 || b >= bits || (!no_sign && a < 0)) return 0;
        r = no_sign ? (__int128)((u64)a << b) : x << b;
        break;
    case T_SHR: if (b < 0 || b >= bits) return 0; r = x >> b; break;
    default: return 0;
    }
    if (!no_sign && (r > (wide ? INT64_MAX : INT32_MAX) || r < (wide ? INT64_MIN : INT32_MIN))) return 0;
    *result = narrow((i64)r, kind_of(t));
    return 1;
}

static int operation_for(int operator, const Type *t) {
    int wide = width_of(t) == 8, no_sign = is_unsigned(t);
    if (is_real(t)) return operator == '+' ? O_ADD_F : operator == '-' ? O_SUB_F : operator == '*' ? O_MUL_F : O_DIV_F;
    switch (operator) {
    case '+': return no_sign ? (wide ? O_ADD_UL : O_ADD_U) : wide ? O_ADD_L : O_ADD;
    case '-': return no_sign ? (wide ? O_SUB_UL : O_SUB_U) : wide ? O_SUB_L : O_SUB;
    case '*': return no_sign ? (wide ? O_MUL_UL : O_MUL_U) : wide ? O_MUL_L : O_MUL;
    case '/': return no_sign ? O_DIV_UL : wide ? O_DIV_L : O_DIV;
    case '%': return no_sign ? O_MOD_UL : wide ? O_MOD_L : O_MOD;
    case '&': return O_AND;
    case '|': return O_OR;
    case '^': return O_XOR;
    case T_SHL: return no_sign ? (wide ? O_SHL_UL : O_SHL_U) : wide ? O_SHL_L : O_SHL;
    default: return no_sign ? (wide ? O_SHR_UL : O_SHR_U) : wide ? O_SHR_L : O_SHR;
    }
}

static Val emit_binary(int operation, Val *a, Val *b, Type *type) {
    load(a);
    load(b);
    release(b->reg);
    release(a->reg);
    int reg = take();
    emit(operation, reg, a->reg, b->reg);
    return in_register(type, reg);
}

static Val plain_arithmetic(int operator, Val a, Val b, Type *type) {
    i64 folded;
    if (a.kind == V_CONST && b.kind == V_CONST) {
        if (!is_real(type) && fold(operator, type, a.imm, b.imm, &folded)) {
            Val made = constant_value(type, folded);
            made.ice = a.ice && b.ice;
            return made;
        }
        if (is_real(type)) {
            double x = as_double(a.imm), y = as_double(b.imm);
            double r = operator == '+' ? x + y : operator == '-' ? x - y : operator == '*' ? x * y : x / y;
            return constant_value(type, as_bits(type->kind == K_FLOAT ? (float)r : r));
        }
    }
    if (kind_of(type) == K_INT) { /* small constants on either side */
        if (a.kind == V_CONST && fits(a.imm) && (operator == '+' || operator == '*')) {
            Val other = a;
            a = b, b = other;
        }
        i64 small = operator == '-' ? -b.imm : b.imm;
        if (b.kind == V_CONST && fits(small) && (operator == '+' || operator == '-' || operator == '*')) {
            load(&a);
            release(a.reg);
            int reg = take();
            emit(operator == '*' ? O_MUL_I : O_ADD_I, reg, a.reg, (u16)small);
            return in_register(type, reg);
        }
    }
    Val made = emit_binary(operation_for(operator, type), &a, &b, type);
    if (type->kind == K_FLOAT) convert_loaded(&made, O_TO_FLOAT, 0, type);
    return made;
}

static void need_object_pointer(const Val *v) {
    Type *base = v->type->base;
    if (base->kind == K_VOID) fail("pointer of type 'void *' used in arithmetic");
    if (base->kind == K_FUNC) fail("pointer to a function used in arithmetic");
    if (!is_complete(base)) fail("arithmetic on pointer to an incomplete type");
    if (is_variable(base) && (!base->variable || is_variable(base->base))) outside("three variable lengths");
}

/* pointer + sign * integer */
static Val move_pointer(Val pointer, Val by, int sign) {
    need_object_pointer(&pointer);
    Type *type = pointer.type, *base = type->base;
    if (is_variable(base)) { /* a row of a length that is known when the program runs */
        load(&pointer);
        convert(&by, t_long);
        by = emit_binary(O_MUL_L, &by, &(Val){.kind = V_REG, .type = t_long, .reg = base->length, .yes = -1, .no = -1}, t_long);
        base = base->base;
    }
    i64 size = size_of(base);
    if (by.kind == V_CONST) {
        i64 bytes = sign * by.imm * size;
        if (bytes > 1 << 28 || bytes < -(1 << 28)) outside("large constant offset");
        if (pointer.kind == V_CONST && (pointer.imm >> 32)) {
            pointer.imm = moved(pointer.imm, bytes);
            pointer.ice = 0;
            return pointer;
        }
        load(&pointer);
        release(pointer.reg);
        int reg = take();
        if (fits(bytes)) emit(O_STEP, reg, pointer.reg, (u16)bytes);
        else emit(O_OFFSET, reg, pointer.reg, 0), emit_word(bytes);
        return in_register(type, reg);
    }
    load(&pointer);
    load(&by);
    release(by.reg);
    release(pointer.reg);
    int reg = take();
    emit(O_INDEX, reg, pointer.reg, by.reg);
    emit_word(sign * size);
    return in_register(type, reg);
}

static Val subtract_pointers(Val a, Val b) {
    need_object_pointer(&a);
    need_object_pointer(&b);
    if (!compatible(a.type->base->plain, b.type->base->plain)) fail("subtraction of incompatible pointers");
    if (is_variable(a.type->base)) outside("distance of variable-length rows");
    i64 size = size_of(a.type->base);
    load(&a);
    load(&b);
    release(b.reg);
    release(a.reg);
    int reg = take();
    emit(O_DIFF, reg, a.reg, b.reg);
    emit_word(size);
    return in_register(t_long, reg);
}

static Val compare_loaded(int operator, Val a, Val b) {
    static const u8 integer[] = {O_JEQ, O_JNE, O_JLT, O_JLE, O_JGT, O_JGE};
    int which = operator == T_EQ ? 0 : operator == T_NE ? 1 : operator == '<' ? 2 : operator == T_LE ? 3 : operator == '>' ? 4 : 5;
    Val made = {.kind = V_CMP, .type = t_int, .yes = -1, .no = -1};
    int pointers = a.type->kind == K_PTR || b.type->kind == K_PTR, no_sign = width_of(a.type) == 8 && is_unsigned(a.type);
    if (a.kind == V_CONST && b.kind == V_CONST && !pointers) {
        double x = as_double(a.imm), y = as_double(b.imm);
        int less, equal;
        if (is_real(a.type)) less = x < y, equal = x == y;
        else less = no_sign ? (u64)a.imm < (u64)b.imm : a.imm < b.imm, equal = a.imm == b.imm;
        int truth = which == 0 ? equal : which == 1 ? !equal : which == 2 ? less : which == 3 ? less | equal : which == 4 ? !(less | equal) : !less;
        made = constant_value(t_int, truth);
        made.ice = a.ice && b.ice;
        return made;
    }
    if (is_real(a.type) || (which >= 2 && (pointers || no_sign))) {
        static const u8 real[] = {O_EQ_F, O_NE_F, O_LT_F, O_LE_F, O_LT_F, O_LE_F};
        int operation = is_real(a.type) ? real[which] : pointers ? (which & 1 ? O_LE_P : O_LT_P) : which & 1 ? O_LE_U : O_LT_U;
        load(&a);
        load(&b);
        release(b.reg);
        release(a.reg);
        int reg = take(), swapped = which >= 4;
        emit(operation, reg, swapped ? b.reg : a.reg, swapped ? a.reg : b.reg);
        made.cmp = O_JNE_I, made.reg = reg, made.idx = 0;
        return made;
    }
    if (a.kind == V_CONST && fits(a.imm)) {
        Val other = a;
        a = b, b = other;
        which = which < 2 ? which : which == 2 ? 4 : which == 3 ? 5 : which == 4 ? 2 : 3;
    }
    load(&a);
    made.reg = a.reg;
    if (b.kind == V_CONST && fits(b.imm)) {
        made.cmp = integer[which] + O_JEQ_I - O_JEQ;
        made.idx = (u16)b.imm;
    } else {
        load(&b);
        made.cmp = integer[which];
        made.idx = b.reg;
    }
    return made;
}

static Val compare(int operator, Val a, Val b) {
    int equality = operator == T_EQ || operator == T_NE;
    if (is_arithmetic(a.type) && is_arithmetic(b.type)) {
        Type *type = usual(a.type, b.type);
        convert(&a, type);
        convert(&b, type);
        return compare_loaded(operator, a, b);
    }
    if (!is_scalar(a.type) || !is_scalar(b.type)) fail("invalid operands to comparison");
    if (a.type->kind != K_PTR || b.type->kind != K_PTR) {
        /* An integer may be null where it stands beside a pointer; NULL beside an integer is none. */
        if (!equality || !is_null_constant(is_integer(a.type) ? &a : &b)) fail("comparison between pointer and integer");
        return compare_loaded(operator, a, b);
    }
    Type *x = a.type->base, *y = b.type->base;
    if (equality && (x->kind == K_VOID || y->kind == K_VOID)) {
        int null = is_null_constant(&a) || is_null_constant(&b);
        if (!null && (x->kind == K_FUNC || y->kind == K_FUNC)) fail("comparison of void pointer with function pointer");
    } else if (!same_but_const(x, y)) fail("comparison of distinct pointer types lacks a cast");
    else if (!equality && x->kind == K_FUNC) fail("ordered comparison of pointers to functions");
    return compare_loaded(operator, a, b);
}

/* Combine two decayed operands. */
static Val combine(int operator, Val a, Val b) {
    if (a.type->kind == K_VOID || b.type->kind == K_VOID) fail("void value not ignored as it ought to be");
    switch (operator) {
    case T_EQ: case T_NE: case '<': case '>': case T_LE: case T_GE: return compare(operator, a, b);
    case '+':
        if (a.type->kind == K_PTR && is_integer(b.type)) return move_pointer(a, b, 1);
        if (b.type->kind == K_PTR && is_integer(a.type)) return move_pointer(b, a, 1);
        break;
    case '-':
        if (a.type->kind == K_PTR && is_integer(b.type)) return move_pointer(a, b, -1);
        if (a.type->kind == K_PTR && b.type->kind == K_PTR) return subtract_pointers(a, b);
        break;
    case '*': case '/': break;
    default:
        if (!is_integer(a.type) || !is_integer(b.type)) fail("invalid operands to binary operator");
        if (operator == T_SHL || operator == T_SHR) {
            promote(&a);
            promote(&b);
            return plain_arithmetic(operator, a, b, a.type);
        }
    }
    if (!is_arithmetic(a.type) || !is_arithmetic(b.type)) fail("invalid operands to binary operator");
    Type *type = usual(a.type, b.type);
    convert(&a, type);
    convert(&b, type);
    return plain_arithmetic(operator, a, b, type);
}

/* Names, constants, texts, and what may stand behind them: [ ] ( ) . -> ++ --. */

static u32 new_global(u32 name, Type *type, i64 size, const void *bytes, int read_only);

static Val string_literal(void) {
    const Token *first = at;
    u32 length = at->name;
    const char *start = at->text;
    at++;
    if (at->kind == T_STR) {
        u32 room = 0;
        for (const Token *t = first; t->kind == T_STR; t++) room += t->name;
        char *joined = fresh(room + 1);
        length = 0;
        for (at = (Token *)first; at->kind == T_STR; at++) {
            memcpy(joined + length, at->text, at->name);
            length += at->name;
        }
        start = joined;
    }
    u32 index = new_global(0, array_of(t_char, length + 1), length + 1, start, 1);
    return (Val){.kind = V_FIXED, .lvalue = 1, .type = array_of(t_char, length + 1), .imm = (i64)index << 32,
                 .yes = -1, .no = -1, .fresh = 2};
}

static Val library_value(Library *entry, u32 name) {
    if (entry->id < 0) stop(OUTSIDE, at->pos, "library name", names[name].text, names[name].len);
    if (entry->id > 0) return (Val){.kind = V_LIB, .type = entry->type, .idx = entry->id, .yes = -1, .no = -1};
    if (!entry->text) { /* NULL */
        Val v = constant_value(t_void_pointer, 0);
        v.null = 1;
        return v;
    }
    if (entry->text[0] != '=') fail("expected an expression, found a type");
    return constant_value(entry->type, entry->value);
}

static Val name_value(void) {
    u32 name = at->name;
    Symbol *symbol = find(name);
    if (!symbol) {
        Library *entry = library_of(name);
        if (!entry) stop(FAILED, at->pos, at[1].kind == '(' ? "implicit declaration of function" : "undeclared", names[name].text, names[name].len);
        /* A macro with arguments: without them the name means nothing. */
        if (entry->id == L_ASSERT && at[1].kind != '(') stop(FAILED, at->pos, "undeclared", names[name].text, names[name].len);
        Val v = library_value(entry, name);
        at++;
        return v;
    }
    at++;
    Val v = {.type = symbol->type, .symbol = symbol, .lvalue = 1, .yes = -1, .no = -1};
    switch (symbol->kind) {
    case S_REGISTER: v.kind = V_REG, v.reg = symbol->reg, v.variable = 1; break;
    case S_LOCAL: v.kind = V_MEM, v.reg = symbol->reg, v.registered = symbol->register_class; break;
    case S_GLOBAL: v.kind = V_FIXED, v.imm = (i64)symbol->index << 32, symbol->used = 1; break;
    case S_FUNCTION: v.kind = V_FUNC, v.lvalue = 0; break;
    case S_CONSTANT: return constant_value(t_int, symbol->value);
    default: at--; fail("expected an expression, found a type name");
    }
    return v;
}

#ifdef SKETCH
static int form_at(const Token *token);
static Val hole_expression(int form);
#endif

static Val primary(void) {
    Val v;
#ifdef SKETCH
    int form = form_at(at);
    if (form >= 0) return hole_expression(form);
#endif
    switch (at->kind) {
    case T_NAME: return name_value();
    case T_INT: v = constant_value(&basic[at->type], (i64)at->number); break;
    case T_FLOAT: v = constant_value(&basic[at->type], as_bits(at->real)); break;
    case T_STR: return string_literal();
    case '(':
        at++;
        if (at->kind == '{') fail("braced group within expression");
        v = expression();
        expect(')', "expected ')'");
        if (v.fresh == 2) v.fresh = 0;
        return v;
    default:
        if (at->kind == T_STRANGE) outside("construct");
        fail(at->kind == T_EOF ? "expected expression at end of input" : "expected expression");
    }
    at++;
    return v;
}

static Val subscript(Val array) {
    decay(&array);
    if (array.kind != V_CONST) load(&array);
    Val index = expression();
    expect(']', "expected ']'");
    decay(&index);
    if (index.type->kind == K_PTR && is_integer(array.type)) {
        Val other = array;
        array = index, index = other;
    }
    if (array.type->kind != K_PTR) fail("subscripted value is neither array nor pointer");
    if (!is_integer(index.type)) fail("array subscript is not an integer");
    need_object_pointer(&array);
    Type *element = array.type->base;
    if (index.kind != V_CONST && indexed_operation(element->plain, 0) >= 0) {
        load(&array);
        load(&index);
        return (Val){.kind = V_INDEXED, .type = element, .reg = array.reg, .idx = index.reg, .lvalue = 1, .yes = -1, .no = -1};
    }
    if (index.kind == V_CONST && array.kind == V_REG && !is_variable(element) && index.imm < 1 << 20 && index.imm > -(1 << 20))
        return in_memory(element, array.reg, index.imm * size_of(element));
    Val place = move_pointer(array, index, 1);
    if (place.kind == V_CONST) return (Val){.kind = V_FIXED, .type = element, .imm = place.imm, .lvalue = 1, .yes = -1, .no = -1};
    return in_memory(element, place.reg, 0);
}

static Val dereferenced(Val pointer) {
    decay(&pointer);
    if (pointer.type->kind != K_PTR) fail("invalid type argument of unary '*'");
    Type *base = pointer.type->base;
    if (base->kind == K_FUNC) return pointer;
    if (base->kind == K_VOID) fail("dereferencing 'void *' pointer");
    if (!is_complete(base)) fail("invalid use of undefined type");
    if (pointer.kind == V_CONST) return (Val){.kind = V_FIXED, .type = base, .imm = pointer.imm, .lvalue = 1, .yes = -1, .no = -1};
    load(&pointer);
    return in_memory(base, pointer.reg, 0);
}

static Val member(Val record, int arrow) {
    if (arrow) {
        decay(&record);
        if (record.type->kind != K_PTR || !is_record(record.type->base)) fail("invalid type argument of '->'");
        record = dereferenced(record);
    }
    if (!is_record(record.type)) fail("request for member in something not a structure");
    if (!is_complete(record.type)) fail("invalid use of undefined type");
    if (at->kind != T_NAME) fail("expected a field name");
    const Field *field = find_field(record.type, at->name);
    if (!field) stop(FAILED, at->pos, "no member named", names[at->name].text, names[at->name].len);
    at++;
    if (record.kind == V_INDEXED) settle(&record);
    if (record.kind == V_FIXED) record.imm = moved(record.imm, field->offset);
    else if (record.kind == V_MEM) record.imm += field->offset;
    else fail("request for member in something not a structure");
    record.type = record.type->constant ? constant(field->type) : field->type;
    record.fresh = 0;
    return record;
}

static Val postfix(Val v, const Token *start) {
    for (;;) {
        int kind = at->kind;
        switch (kind) {
        case '[': at++; v = subscript(v); break;
        case '(': at++; v = call(v); break;
        case '.': at++; v = member(v, 0); break;
        case T_ARROW: at++; v = member(v, 1); break;
        case T_INC: case T_DEC: {
            int next = at[1].kind;
            int dropped = start == dropped_from && (next == ';' || next == ')' || next == ',');
            v = step(v, kind == T_INC ? 1 : -1, !dropped);
            at++;
            break;
        }
        default: return v;
        }
    }
}

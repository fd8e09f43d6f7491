/* A whole program: declarations, function bodies, and what a linker would say. */

static int entry_code; /* where the machine starts when it is called from outside: O_HALT */

static void local_or_static(u32 name, Type *type, Specifiers *s) {
    if (type->kind == K_VOID) fail("variable declared void");
    if (s->is_inline) fail("variable declared inline");
    if (!level || s->storage == T_STATIC || s->storage == T_EXTERN) {
        if (!level && (s->storage == T_AUTO || s->storage == T_REGISTER)) fail("storage class at file scope");
        static_variable(name, type, s->storage);
    } else local_variable(name, type, s->storage);
}

static void declare_typedef(u32 name, Type *type) {
    Symbol *known = find(name);
    if (is_variable(type)) outside("typedef of a variable-length array");
    if (known && known->level == level) {
        if (known->kind != S_TYPEDEF) fail("redeclared as different kind of symbol");
        if (known->type != type && !(compatible(known->type, type) && !is_record(type))) fail("conflicting types");
        return;
    }
    if (!level && library_of(name)) outside("library name");
    declare(S_TYPEDEF, name, type);
}

/* Compute the row lengths of parameters like `int m[n][n]`, now that the parameters have values. */
static Type *sized_parameter(Type *type) {
    if (type->kind != K_PTR || type->base->kind != K_ARRAY || !is_variable(type->base)) return type;
    Type *row = type->base;
    if (is_variable(row->base)) outside("three variable lengths");
    if (!row->variable) outside("variable rows");
    Token *end = at;
    at = tokens + row->size;
    Val v = assignment();
    decay(&v);
    at = end;
    int reg = floor_register;
    load_into(&v, reg);
    floor_register = free_register = reg + 1;
    if (free_register > most_registers) most_registers = free_register;
    Type *sized = array_of(row->base, 0);
    sized->variable = 1, sized->length = reg;
    return pointer_to(sized);
}

static void enter_parameters(Type *type, int hidden) {
    int count = (int)type->count;
    for (int k = 0; k < count; k++) {
        u32 name = type->fields[k].name;
        Type *parameter = type->fields[k].type;
        if (!name) fail("parameter name omitted");
        if (!is_complete(parameter)) fail("parameter has incomplete type");
        Symbol *symbol = declare(S_REGISTER, name, parameter);
        symbol->reg = k + hidden;
        local_bytes += (int)size_of(parameter);
        if (is_scalar(parameter) && !names[name].addressed) continue;
        symbol->kind = S_LOCAL;
        symbol->reg = take();
        floor_register = free_register;
        emit(O_LOCAL, symbol->reg, 0, 0);
        emit_word(size_of(parameter));
        if (is_scalar(parameter)) emit(store_operation(parameter), k + hidden, symbol->reg, 0);
        else {
            emit(O_COPY, symbol->reg, k + hidden, 0);
            emit_word(size_of(parameter));
        }
    }
    for (int k = 0; k < count; k++) {
        Symbol *symbol = find(type->fields[k].name);
        symbol->type = sized_parameter(symbol->type);
    }
}

static void function_body(Symbol *symbol, Type *type) {
    Function *function = &functions[symbol->index];
    if (symbol->defined) fail("redefinition of function");
    symbol->defined = function->defined = 1;
    current_result = type->base;
    if (current_result->kind != K_VOID && !is_complete(current_result)) fail("return type is an incomplete type");
    int hidden = is_record(current_result), is_main = names[symbol->name].len == 4 && !memcmp(names[symbol->name].text, "main", 4);
    if (is_main && current_result->kind != K_INT) fail("return type of 'main' is not 'int'");
    if (is_main && type->count == 1) fail("'main' takes only zero or two arguments");
    if (is_main && type->count) outside("arguments of main");
    function->type = type;
    function->parameters = (int)type->count + hidden;
    function->entry = here();
    current = symbol->index;
    local_bytes = label_count = exit_count = switch_count = conditional = temporary_count = 0;
    free_register = most_registers = floor_register = 0;
    floor_register = take_registers(function->parameters + 1); /* one more, for the result */
    floor_register = free_register;
    int forget = has_goto ? emit(O_FORGET, function->parameters, 1, 0) : -1;
    Symbol *scope = open_scope();
    enter_parameters(type, hidden);
    block_items();
    close_scope(scope);
    if (is_main) emit(O_SMALL, 0, 0, 0), emit(O_RETURN, 0, 0, 0);
    else emit(current_result->kind == K_VOID ? O_RETURN_VOID : O_FALL_OFF, 0, 0, 0);
    for (int k = 0; k < label_count; k++) {
        if (labels[k].place < 0) stop(FAILED, labels[k].pos, "label used but not defined", names[labels[k].name].text, names[labels[k].name].len);
        patch(labels[k].jumps, labels[k].place);
    }
    here();
    function->registers = most_registers + 2;
    function->bytes = local_bytes + 32;
    if (forget >= 0) code[forget].b = (u16)(most_registers - function->parameters);
}

static void declaration(void) {
    u32 line = at->pos;
    if (!starts_declaration(at)) {
        if (at->kind == ';') fail("extra ';' outside of a function");
        if (at->kind == T_STRANGE) outside("construct");
        fail(at->kind == T_NAME ? "unknown type name" : "expected a declaration");
    }
    Specifiers s = specifiers();
    if (at->kind == ';') {
        at++;
        if (s.storage || (!is_record(s.type) && s.type->kind != K_ENUM)) fail_at(line, "declaration does not declare anything");
        if (is_record(s.type) && !s.type->plain->tag) fail_at(line, "unnamed struct that defines no instances");
        return;
    }
    for (int first = 1;; first = 0) {
        u32 name = 0;
        Type *type = declarator(s.type, &name, 0);
        if (!name) fail("expected identifier in a declaration");
        if (s.storage == T_TYPEDEF) {
            if (at->kind == '=') fail("typedef is initialized");
            declare_typedef(name, type);
        } else if (type->kind == K_FUNC) {
            if (level && at->kind == '{') fail("ISO C forbids nested functions");
            Symbol *symbol = declare_function(name, type, &s);
            if (at->kind == '{') {
                if (!first || level) fail("function definition inside a declaration");
                if (type->fields == 0 && type->prototype == 0) type->count = 0;
                at++;
                function_body(symbol, type);
                return;
            }
            if (at->kind == '=') fail("function is initialized like a variable");
        } else local_or_static(name, type, &s);
        if (accept(';')) break;
        if (at->kind == '{') fail("expected ';' before '{'");
        expect(',', "expected ';' behind a declaration");
    }
}

/* Register prototypes and types of the library's own names; once, at the start. */
static void learn_library(void) {
    fill_letters();
    intern_keywords();
    fill_basic();
    t_void_pointer = pointer_to(t_void);
    learning = 1;
    if (setjmp(give_up)) {
        fprintf(stderr, "engine: %s: %s\n", text, message);
        _exit(6);
    }
    for (int k = 0; library[k].name; k++) {
        names[intern(library[k].name, strlen(library[k].name))].library = k + 1;
        if (library[k].id < 0 || !library[k].text) continue;
        char *line = fresh(300);
        int constant_entry = library[k].text[0] == '=';
        snprintf(line, 300, library[k].id ? "%s" : "%s;", library[k].text + constant_entry);
        text = line;
        text_size = strlen(line);
        lex();
        at = tokens;
        Specifiers s = specifiers();
        u32 name = 0;
        level = 0;
        library[k].type = declarator(s.type, &name, 0);
    }
    learning = 0;
#ifdef SKETCH
    learn_holes();
#endif
    kept_names = name_count;
    arena_kept = arena_used;
}

/* Reject what a linker rejects: functions and variables that are used and nowhere defined. */
static void check_links(void) {
    int seen_any = 0;
    for (Symbol *s = declared; s; s = s->next) {
        seen_any = 1;
        if (s->kind == S_FUNCTION && !s->defined && s->used) {
            if (links_to_library(s->name)) stop(OUTSIDE, 0, "library function declared by hand", names[s->name].text, names[s->name].len);
            stop(FAILED, 0, "undefined reference to", names[s->name].text, names[s->name].len);
        }
        if (s->kind == S_GLOBAL && s->used && !s->value)
            stop(FAILED, 0, "undefined reference to", names[s->name].text, names[s->name].len);
    }
    if (!seen_any) fail("empty translation unit");
}

/* Compile `program` (zero-terminated); return 0, FAILED or OUTSIDE, then with a message. */
static int compile(const char *program, u32 size) {
    text = program;
    text_size = size;
    forget_names();
    arena_used = arena_kept;
    for (int k = 0; k < K_ENUM; k++) basic[k].pointer = basic[k].made_const = 0;
    basic[K_VOID].pointer = t_void_pointer;
    t_void_pointer->pointer = t_void_pointer->made_const = 0;
    declared = 0;
    level = nesting = in_parameters = conditional = 0;
    code_count = last_target = last_instruction = 0;
    function_count = global_count = 1;
    image_used = 0;
    exit_count = switch_count = label_count = temporary_count = 0;
    free_register = floor_register = most_registers = 0;
    message[0] = 0;
    message_pos = 0;
    int why = setjmp(give_up);
    if (why) return why;
    lex();
    has_goto = 0;
    for (u32 k = 0; k < token_count; k++) has_goto |= tokens[k].kind == T_GOTO;
    at = tokens;
    entry_code = emit(O_HALT, 0, 0, 0);
    here();
    while (at->kind != T_EOF) declaration();
    check_links();
    return 0;
}

"""Write a program token by token; at each step only what can still become a program is allowed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from pinball.core.errors import Unsupported
from pinball.core.tree import Module, Record
from pinball.nets.writing import calling, counting, expressions, machine, program, slots, statements, upper
from pinball.nets.writing.encode import spell_records
from pinball.nets.writing.kinds import kind_of
from pinball.nets.writing.machine import State
from pinball.nets.writing.merge import merged
from pinball.nets.writing.offers import offers
from pinball.nets.writing.scope import Mask, Scope, Signature, mask_of
from pinball.nets.writing.vocabulary import VOCABULARY
from pinball.nets.writing.world import World
from pinball.nets.writing.written import Written

Offers = Callable[..., list[str]]
Take = Callable[..., None]

_SLOTS: dict[str, tuple[Offers, Take]] = {
    "expr": (offers, expressions.take_expr),
    "digits": (slots.digit_offers, slots.take_digit),
    "characters": (slots.character_offers, slots.take_character),
    "list": (slots.list_offers, slots.take_in_list),
    "optional": (slots.optional_offers, slots.take_optional),
    "stride": (slots.stride_offers, slots.take_stride),
    "extent": (slots.extent_offers, slots.take_extent),
    "arrays": (slots.array_offers, slots.take_arrays),
    "declared": (slots.declared_offers, slots.take_initial),
    "initial": (slots.initial_offers, slots.take_initial),
    "items": (slots.item_offers, slots.take_item),
    "type": (slots.type_tokens, slots.take_type),
    "types": (slots.types_offers, slots.take_types),
    "declare type": (slots.global_types, slots.take_global_type),
    "update": (slots.update_offers, expressions.take_update),
    "record name": (slots.record_offers, expressions.take_record_name),
    "library name": (slots.library_offers, expressions.take_library_name),
    "names": (upper.name_offers, upper.take_name),
    "one of": (slots.one_of, slots.take_one),
    "token": (slots.only, slots.take_nothing),
    "statements": (statements.statement_offers, statements.take_statement),
    "label": (slots.labels, statements.take_label),
    "target": (statements.target_offers, statements.take_target),
    "case": (counting.case_offers, counting.take_case),
    "constants": (counting.constant_offers, counting.take_constant),
    "top": (program.top_offers, program.take_top),
    "fields": (program.field_offers, program.take_field),
    "parameters": (program.parameter_offers, program.take_parameter),
    "given": (calling.given_offers, calling.take_given),
    "input": (calling.input_offers, calling.take_input),
    "size": (calling.size_offers, calling.take_size),
    "terms": (calling.terms_offers, calling.take_term),
    "unit": (calling.unit_offers, calling.take_unit),
    "result": (calling.result_offers, calling.take_result),
    "reads": (calling.reads_offers, calling.take_read),
    "shown": (calling.shown_offers, calling.take_shown),
    "cut?": (calling.cut_offers, calling.take_cut),
    "length": (calling.length_offers, calling.take_length),
}
"""Places that wait for a token: what may stand there, and what a token does."""

_ACTIONS: dict[str, Take] = {
    "build": machine.build,
    "restore": machine.restore,
    "other": expressions.other_side,
    "alike": expressions.alike,
    "casted": expressions.casted,
    "close": expressions.close,
    "unwrapped": slots.unwrap,
    "types begin": slots.begin_types,
    "arguments": upper.method_arguments,
    "sliced": upper.sliced,
    "lambda": upper.begin_lambda,
    "lambda body": upper.lambda_body,
    "bind": upper.bind,
    "named": upper.named,
    "next": statements.following,
    "absent": slots.absent,
    "declare": statements.declare,
    "valued": statements.valued,
    "open": statements.opened,
    "branch": statements.branch,
    "targets": statements.targets,
    "new target": statements.new_target,
    "counted type": counting.counted_type,
    "counter": counting.counter,
    "count": counting.count,
    "each name": counting.each_name,
    "each body": counting.each_body,
    "cases": counting.begin_cases,
    "record begin": program.begin_record,
    "field": program.name_field,
    "field end": program.end_field,
    "global end": program.end_global,
    "function begin": program.begin_function,
    "parameter": program.name_parameter,
    "main begin": program.begin_main,
    "main body": program.main_body,
    "function end": program.end_function,
    "given size": calling.given_size,
    "sum one": calling.sum_one,
    "sum number": calling.sum_number,
    "sum end": calling.sum_end,
    "term": calling.term,
    "handed": calling.handed,
    "global cut": calling.global_cut,
    "gives": calling.gives,
}
"""What runs between tokens."""

_MOST_SCOPES = 4000
_ROOTS: dict[tuple[Any, ...], tuple[Scope, list[int]]] = {}


class Writer:
    """Writes one program. A copy costs nothing; what is allowed at one place is worked out once.

    ``arguments`` are the values that ``arg:0 ...`` stand for. ``given`` are programs written before, whose
    entries the program calls as parts: it is then one function more. ``records`` must come first, as they
    are. ``inputs`` are the names and kinds (``array list int tree ...``) of what comes in, where known.
    """

    def __init__(
        self,
        language: str,
        arguments: Sequence[int] = (),
        given: Sequence[Written] = (),
        *,
        records: Iterable[Record] = (),
        inputs: Mapping[str, str] | None = None,
    ) -> None:
        state = self._state = State(language, _root(language, len(arguments)))
        state.arguments = tuple(arguments)
        state.inputs = tuple((inputs or {}).items())
        self._forced: tuple[int, ...] = spell_records(tuple(records), language)
        if given:
            self._take_up(given)
        state.need(("top", 2 if given else 0, False, True))

    def _take_up(self, given: Sequence[Written]) -> None:
        """Bring the entries of earlier programs into scope as parts."""
        state = self._state
        module, entries = merged(given)
        for record in module.records:
            fields = tuple((f.name, kind_of(f.type, state.language)) for f in record.fields)
            state.scope = state.scope.with_record(record.name, fields)
        for let in module.globals:
            state.declare(let.name, kind_of(let.type, state.language))
        functions = {f.name: f for f in module.functions}
        for number, name in enumerate(entries):
            function = functions[name]
            kinds = tuple(kind_of(p.type, state.language) for p in function.parameters)
            returns = kind_of(function.returns, state.language)
            state.scope = state.scope.with_function(Signature(name, f"call:part{number}", kinds, returns))
        state.records, state.globals = module.records, module.globals
        state.functions, state.before = module.functions, len(module.functions)

    @property
    def done(self) -> bool:
        """Return whether the program is finished."""
        return self._state.stack is None

    def allowed(self) -> Mask:
        """Return which tokens may come next, bool (V,), not to be written to; none when done."""
        if self._forced:
            return _only(self._forced[0])
        state = self._state
        if state.stack is None:
            return _NONE
        item = state.stack[0]
        masks = state.scope.masks
        mask = masks.get(item)
        if mask is None:
            mask = masks[item] = mask_of(_SLOTS[item[0]][0](state.scope, *item[1:]))
        return mask

    def push(self, token: int) -> None:
        """Write one token. Raise ``Unsupported`` if it is not allowed here."""
        if not self.allowed()[token]:
            place = "" if self._state.stack is None else self._state.stack[0][0]
            raise Unsupported(f"the token {VOCABULARY[token]} at a place for {place or 'nothing'}")
        self._forced = self._forced[1:]
        state = self._state
        assert state.stack is not None
        item, state.stack = state.stack
        _SLOTS[item[0]][1](state, VOCABULARY[token], *item[1:])
        while state.stack is not None and state.stack[0][0] in _ACTIONS:
            item, state.stack = state.stack
            _ACTIONS[item[0]](state, *item[1:])

    def copy(self) -> Writer:
        """Return a writer that goes on from here by itself."""
        other = object.__new__(Writer)
        other._forced = self._forced
        state = other._state = object.__new__(State)
        for name in State.__slots__:
            setattr(state, name, getattr(self._state, name))
        return other

    def written(self) -> Written:
        """Return the finished program. Raise ``Unsupported`` before it is done."""
        state = self._state
        if state.stack is not None or state.call is None:
            raise Unsupported("a program that is not finished")
        module = Module(state.functions, state.records, state.globals)
        return Written(module, state.call, state.language)


_NONE = mask_of([])
_ONE: dict[int, Mask] = {}


def _only(token: int) -> Mask:
    if token not in _ONE:
        _ONE[token] = mask_of([VOCABULARY[token]])
    return _ONE[token]


def _root(language: str, arguments: int) -> Scope:
    """Return the scope in which programs begin; it is made anew when too much hangs on the old one."""
    root, uses = _ROOTS.setdefault((language, arguments), (Scope(World(language, {}, arguments)), [0]))
    uses[0] += 1
    if uses[0] > _MOST_SCOPES:
        del _ROOTS[language, arguments]
    return root

"""Parquet shards: written under another name, brought to disk, then renamed; a file is whole or absent.

The only importer of pyarrow (extra ``data``).
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pinball.core.errors import BadRequest, MissingTool

Columns = Mapping[str, Any]
"""Column name to a sequence of values or a numpy array, all of one length."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: ``kind`` is text, word (few different texts), words (a list of them) or a numpy type."""

    name: str
    kind: str
    meaning: str


COLUMNS = (
    Column("id", "text", "the row's name in this data set: shard and number"),
    Column("text", "text", "the program"),
    Column("canonical", "text", "its tokens with names replaced by their order of appearance, no comments"),
    Column("hash", "uint64", "hash of canonical; no two rows share one"),
    Column("language", "word", "c or python"),
    Column(
        "seed", "word", "the seed program; several, in the order in which they are applied, joined by ' + '"
    ),
    Column("structure", "word", "data structure: array, linked_list, binary_tree, ..."),
    Column(
        "algorithm", "word", "what it was measured to do on all tests, else unknown; several joined by '; '"
    ),
    Column("origin", "word", "the algorithm of the seed, whatever the mutant does"),
    Column("decoy", "bool", "the algorithm is a look-alike of a keyword, not one itself"),
    Column("composition", "uint8", "how many algorithms are applied in a row; 1 for a plain program"),
    Column("rules", "words", "the rewrite rules that led from the seed to this text, in order"),
    Column("edits", "uint8", "how many of them were spliced into the base at once, the last ones of rules"),
    Column("style", "word", "how the base was printed"),
    Column("rng", "uint64", "the chance number of the unit of work that made the row"),
    Column("compiles", "bool", "whether the judge accepts it"),
    Column("judge", "word", "who said so and ran it"),
    Column("message", "text", "the judge's first complaint, empty where it compiles"),
    Column("passes", "bool", "all tests give what the seed's reference gives"),
    Column("tests", "uint16", "how many tests there were"),
    Column("passed", "uint16", "how many gave what the reference gives"),
    Column("status", "word", "ok, or how the first test that did not end well ended"),
    Column("time", "word", "measured worst-case time, by executed operations"),
    Column("typical", "word", "measured time on random inputs"),
    Column("space", "word", "measured extra space, heap and stack, at its worst"),
    Column("behaviour", "uint64", "equal for rows of one algorithm's inputs that did the same on all tests"),
    Column("split", "word", "train, validation or test; a seed and all made of it lie in one"),
    Column("tokens", "uint16", "tokens in canonical"),
)


@cache
def _arrow() -> Any:
    try:
        import pyarrow
        import pyarrow.compute
        import pyarrow.parquet
    except ImportError as error:
        raise MissingTool("forge needs the package pyarrow: pip install 'pinball[data]'") from error
    return pyarrow


def available() -> str:
    """Return pyarrow's version. Raise ``MissingTool`` where it is not installed."""
    return str(_arrow().__version__)


def _type(kind: str) -> Any:
    arrow = _arrow()
    match kind:
        case "text":
            return arrow.string()
        case "word":
            return arrow.dictionary(arrow.int16(), arrow.string())
        case "words":
            return arrow.list_(arrow.dictionary(arrow.int16(), arrow.string()))
        case "bool":
            return arrow.bool_()
    return getattr(arrow, kind)()


def _array(kind: str, values: Any) -> Any:
    arrow = _arrow()
    if kind == "words":  # flat first: a dictionary inside a list is not inferred from Python lists
        lengths = np.fromiter((len(v) for v in values), dtype=np.int32, count=len(values))
        offsets = np.concatenate(([0], np.cumsum(lengths))).astype(np.int32)
        flat = arrow.array([w for v in values for w in v], arrow.string()).dictionary_encode()
        return arrow.ListArray.from_arrays(arrow.array(offsets), flat.cast(_type("word")))
    if kind == "word":
        return arrow.array(values, arrow.string()).dictionary_encode().cast(_type("word"))
    return arrow.array(values, _type(kind))


def table(columns: Columns) -> Any:
    """Return an Arrow table of ``COLUMNS``. Raise ``KeyError`` where one is missing."""
    arrow = _arrow()
    schema = arrow.schema([(c.name, _type(c.kind)) for c in COLUMNS])
    return arrow.Table.from_arrays([_array(c.kind, columns[c.name]) for c in COLUMNS], schema=schema)


def join(parts: Sequence[Columns]) -> dict[str, Any]:
    """Return the rows of several units, one after the other; rows have no ``id`` yet."""
    joined: dict[str, Any] = {}
    for column in COLUMNS[1:]:
        if column.kind in ("text", "word", "words"):
            joined[column.name] = [value for part in parts for value in part[column.name]]
        else:
            kept = [np.asarray(part[column.name], dtype=column.kind) for part in parts]
            joined[column.name] = np.concatenate(kept) if kept else np.zeros(0, column.kind)
    return joined


def write(path: Path, rows: Any) -> int:
    """Write an Arrow table as ``path``, whole or not at all; return its bytes.

    Raise ``BadRequest`` in one line where the disk is full or may not be written.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        _arrow().parquet.write_table(rows, temporary, compression="zstd", compression_level=3)
        return _settle(temporary, path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise BadRequest(f"cannot write {path}: {error.strerror or error}") from error


def write_text(path: Path, text: str) -> None:
    """Write a small file, whole or not at all. Raise ``BadRequest`` where that fails."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        temporary.write_text(text, encoding="utf-8")
        _settle(temporary, path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise BadRequest(f"cannot write {path}: {error.strerror or error}") from error


def _settle(temporary: Path, path: Path) -> int:
    """Bring a file to disk, then give it its name."""
    with temporary.open("rb") as file:
        os.fsync(file.fileno())
        size = os.fstat(file.fileno()).st_size
    temporary.rename(path)
    directory = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)
    return size


def read(path: Path, columns: Sequence[str] | None = None) -> Any:
    """Return a shard's table, or some of its columns. Raise ``BadRequest`` where it is no whole shard."""
    arrow = _arrow()
    try:
        return arrow.parquet.read_table(path, columns=list(columns) if columns else None, partitioning=None)
    except (OSError, arrow.ArrowException) as error:
        raise BadRequest(f"{path}: not a shard of this data set: {error}") from error


def read_hashes(path: Path) -> NDArray[np.uint64]:
    """Return a shard's canonical hashes, uint64 (rows,)."""
    hashes: NDArray[np.uint64] = read(path, ["hash"])["hash"].to_numpy()
    return hashes


def keep(rows: Any, mask: NDArray[np.bool_]) -> Any:
    """Return the rows where ``mask``, bool (rows,), holds."""
    return rows.filter(_arrow().array(mask))


def column(rows: Any, name: str) -> NDArray[Any]:
    """Return a column without lists as a numpy array."""
    values: NDArray[Any] = _plain(rows[name]).to_numpy(zero_copy_only=False)
    return values


def lists(rows: Any, name: str) -> tuple[NDArray[np.int64], list[str], NDArray[np.int64]]:
    """Return a column of word lists flat: each entry's row, the words, and each entry's word number."""
    arrow = _arrow()
    chunk = rows[name].combine_chunks()
    counts = arrow.compute.list_value_length(chunk).to_numpy(zero_copy_only=False).astype(np.int64)
    flat = chunk.flatten()
    flat = flat.dictionary_encode() if not arrow.types.is_dictionary(flat.type) else flat
    words = [str(w) for w in flat.dictionary.to_pylist()]
    owners = np.repeat(np.arange(len(counts)), counts)
    return owners, words, flat.indices.to_numpy(zero_copy_only=False).astype(np.int64)


def digest(rows: Any) -> str:
    """Return the sha256 of the rows' values; it depends on no setting of the file format."""
    found = hashlib.sha256()
    for name in rows.column_names:
        found.update(f"{name}:{rows.num_rows}:".encode())
        _feed(found, _plain(rows[name]))
    return found.hexdigest()


def _plain(chunked: Any) -> Any:
    """Return a column as one array without dictionaries."""
    arrow = _arrow()
    chunk = chunked.combine_chunks()
    if isinstance(chunk, arrow.ChunkedArray):
        chunk = arrow.concat_arrays(chunk.chunks) if chunk.num_chunks else arrow.array([], chunk.type)
    return chunk.dictionary_decode() if arrow.types.is_dictionary(chunk.type) else chunk


def _feed(found: Any, values: Any) -> None:
    arrow = _arrow()
    if arrow.types.is_list(values.type):
        found.update(arrow.compute.list_value_length(values).to_numpy(zero_copy_only=False).tobytes())
        flat = values.flatten()
        _feed(found, flat.dictionary_decode() if arrow.types.is_dictionary(flat.type) else flat)
    elif arrow.types.is_string(values.type):
        found.update(arrow.compute.binary_length(values).to_numpy(zero_copy_only=False).tobytes())
        found.update("".join(values.to_pylist()).encode())
    else:
        found.update(values.to_numpy(zero_copy_only=False).tobytes())


def to_bytes(rows: Any) -> bytes:
    """Return a table as bytes that another machine reads with ``from_bytes``."""
    arrow = _arrow()
    sink = arrow.BufferOutputStream()
    with arrow.ipc.new_stream(sink, rows.schema) as stream:
        stream.write_table(rows)
    return bytes(sink.getvalue())


def from_bytes(data: bytes) -> Any:
    """Return the table that ``to_bytes`` wrote."""
    return _arrow().ipc.open_stream(data).read_all()

"""The compression of GIF: Lempel-Ziv-Welch with codes that grow from 9 to 12 bits.

Source: Graphics Interchange Format, version 89a (CompuServe, 1990), appendix F.
"""

from __future__ import annotations

from collections.abc import Iterator

BITS = 8  # of an index
_CLEAR, _END = 1 << BITS, (1 << BITS) + 1
_MOST_CODES = 4096
_BETWEEN_PIECES = 1 << 16  # indices; some milliseconds


def compress(indices: bytes) -> Iterator[bytes]:
    """Yield the compressed indices in pieces, each after a short time; at least one index."""
    table: dict[int, int] = {}
    out = bytearray()
    next_code, width = _END + 1, BITS + 1
    waiting, n_waiting = _CLEAR, width  # bits, the first of them lowest
    prefix = indices[0]
    for start in range(1, len(indices), _BETWEEN_PIECES):
        for index in indices[start : start + _BETWEEN_PIECES]:
            key = prefix << BITS | index
            code = table.get(key)
            if code is not None:
                prefix = code
                continue
            waiting |= prefix << n_waiting
            n_waiting += width
            while n_waiting >= 8:
                out.append(waiting & 255)
                waiting >>= 8
                n_waiting -= 8
            if next_code < _MOST_CODES:
                table[key] = next_code
                if next_code == 1 << width:
                    width += 1
                next_code += 1
            else:
                waiting |= _CLEAR << n_waiting
                n_waiting += width
                table.clear()
                next_code, width = _END + 1, BITS + 1
            prefix = index
        yield bytes(out)
        out.clear()
    waiting |= prefix << n_waiting
    n_waiting += width
    # The reader has one code less than the writer, and grows when it gets this one.
    width += next_code == 1 << width and width < 12
    waiting |= _END << n_waiting
    n_waiting += width
    yield bytes(out) + waiting.to_bytes((n_waiting + 7) // 8, "little")

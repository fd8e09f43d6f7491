"""Watch it learn: what the net writes for fixed requests at many moments of its training, as HTML or GIF."""

from __future__ import annotations

import html
import json
from pathlib import Path
from typing import Any

from pinball.core.errors import BadRequest
from pinball.train._programmer_check import Request, asked, text_of

REQUESTS = (
    Request("array", "sort", "c", "O(n^2)"),
    Request("linked_list", "reverse", "c"),
    Request("linked_list", "filter", "c", values=(4,)),
    Request("linked_list", "delete", "python"),
    Request("binary_tree", "inorder", "c"),
    Request("binary_tree", "search", "python"),
    Request("array", "search", "c"),
    Request("array", "reverse", "python"),
)
_EACH = 6


def frame(folder: Path, minutes: float, tokens: int, loss: float) -> dict[str, Any]:
    """Return what the net in ``folder`` writes for each request: a program, and the rates of a few."""
    shown = []
    for request in REQUESTS:
        samples, outcomes = asked(request, _EACH, folder, 0.6, seed=7)
        first = text_of(samples[0].written) if samples else ""
        shown.append(
            {
                "request": request.words,
                "language": request.language,
                "text": first,
                "compiles": sum(o.compiles for o in outcomes),
                "passes": sum(o.passes for o in outcomes),
                "right": bool(samples and outcomes[0].passes),
                "of": _EACH,
            }
        )
    return {"minutes": round(minutes, 2), "tokens": tokens, "loss": round(loss, 4), "shown": shown}


def write(frames: list[dict[str, Any]], path: Path) -> None:
    """Write a film. Raise ``BadRequest`` for another ending than ``.html`` or ``.gif``, or without frames."""
    if not frames:
        raise BadRequest("no frames: train first, the checkpoints keep them")
    match path.suffix:
        case ".html":
            path.write_text(page(frames), encoding="utf-8")
        case ".gif":
            _gif(frames, path)
        case _:
            raise BadRequest(f"--film {path}: choose from: NAME.html, NAME.gif")


def page(frames: list[dict[str, Any]]) -> str:
    """Return the film as one page that needs nothing else; every program stands in it as text."""
    data = json.dumps(frames).replace("<", "\\u003c")
    title = html.escape("The programmer learns")
    return _PAGE.replace("@TITLE@", title).replace("@DATA@", data)


_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>@TITLE@</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body { font: 15px/1.4 system-ui, sans-serif; margin: 1.5rem; color: #1b1f24; background: #fff; }
header { position: sticky; top: 0; background: #fff; padding: .5rem 0; z-index: 1; }
input[type=range] { width: min(60rem, 70vw); vertical-align: middle; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(24rem, 1fr)); gap: 1rem; }
section { border: 1px solid #d0d7de; border-radius: 6px; padding: .6rem .8rem; min-height: 14rem; }
section.right { border-color: #1a7f37; box-shadow: 0 0 0 1px #1a7f37; }
h2 { font-size: 1rem; margin: 0 0 .2rem; } p { margin: 0 0 .4rem; color: #57606a; }
pre { font: 12px/1.35 ui-monospace, monospace; overflow: auto; max-height: 26rem; margin: 0; }
svg { display: block; margin-top: .4rem; }
@media (prefers-color-scheme: dark) { body, header { background: #0d1117; color: #e6edf3; }
section { border-color: #30363d; } p { color: #8b949e; } }
</style></head><body>
<header><h1>@TITLE@</h1>
<button id="play">play</button>
<input id="at" type="range" min="0" value="0" aria-label="moment of the training"> <span id="said"></span>
<svg id="plot" width="600" height="90" role="img" aria-label="compile and test rates over the training"></svg>
</header><main id="all"></main>
<script>
const frames = @DATA@;
const at = document.getElementById("at"), all = document.getElementById("all");
at.max = frames.length - 1;
const rate = (f, k) => f.shown.reduce((a, s) => a + s[k], 0) / f.shown.reduce((a, s) => a + s.of, 0);
function plot(now) {
  const x = k => 10 + 580 * k / Math.max(1, frames.length - 1), y = v => 80 - 70 * v;
  const line = (k, c) => `<polyline fill="none" stroke="${c}" stroke-width="2" points="` +
    frames.map((f, i) => x(i) + "," + y(rate(f, k))).join(" ") + `"/>`;
  document.getElementById("plot").innerHTML = line("compiles", "#0969da") + line("passes", "#1a7f37") +
    `<line x1="${x(now)}" x2="${x(now)}" y1="5" y2="85" stroke="#888"/>`;
}
function show() {
  const f = frames[+at.value];
  document.getElementById("said").textContent =
    `${f.minutes} minutes, ${f.tokens.toLocaleString("en")} words; ` +
    `compiles ${(100 * rate(f, "compiles")).toFixed(0)} %, passes ${(100 * rate(f, "passes")).toFixed(0)} %`;
  all.replaceChildren(...f.shown.map(s => {
    const box = document.createElement("section"), head = document.createElement("h2");
    const note = document.createElement("p"), text = document.createElement("pre");
    head.textContent = `${s.request} (${s.language})`;
    note.textContent = `compiles ${s.compiles} of ${s.of}, passes ${s.passes} of ${s.of}`;
    text.textContent = s.text;
    box.className = s.right ? "right" : "";
    box.append(head, note, text);
    return box;
  }));
  plot(+at.value);
}
let timer = 0;
document.getElementById("play").onclick = () => {
  if (timer) { clearInterval(timer); timer = 0; return; }
  timer = setInterval(() => { at.value = (+at.value + 1) % frames.length; show(); }, 900);
};
at.oninput = show;
show();
</script></body></html>
"""


def _gif(frames: list[dict[str, Any]], path: Path) -> None:
    """Draw each frame as a picture: four requests side by side, the rates above."""
    from PIL import Image, ImageDraw, ImageFont

    font = ImageFont.load_default(size=13)
    pictures = []
    for frame_ in frames:
        picture = Image.new("RGB", (1240, 760), "white")
        draw = ImageDraw.Draw(picture)
        of = sum(s["of"] for s in frame_["shown"])
        rates = [100 * sum(s[key] for s in frame_["shown"]) / of for key in ("compiles", "passes")]
        draw.text(
            (10, 8),
            f"{frame_['minutes']} minutes, {frame_['tokens']:,} words: compiles {rates[0]:.0f} %, "
            f"passes {rates[1]:.0f} %",
            "black",
            font,
        )
        for place, shown in enumerate(frame_["shown"][:8]):
            x, y = 10 + 308 * (place % 4), 36 + 362 * (place // 4)
            draw.rectangle(
                (x, y, x + 300, y + 354), outline="#1a7f37" if shown["right"] else "#c0c0c0", width=2
            )
            draw.text((x + 6, y + 4), f"{shown['request']} ({shown['language']})", "black", font)
            lines = shown["text"].expandtabs(4).split("\n")[:22]
            draw.text((x + 6, y + 24), "\n".join(line[:44] for line in lines), "#24292f", font)
        pictures.append(picture)
    pictures[0].save(path, save_all=True, append_images=pictures[1:], duration=900, loop=0)

// The reading page: keys, decisions without reloading, passages from a selection. Everything works without this file,
// only with more clicks.
"use strict";

(() => {
  const column = document.querySelector(".column");
  const margin = document.querySelector(".margin");
  const tools = document.getElementById("selection-tools");
  const help = document.getElementById("keys-help");
  const trouble = document.getElementById("trouble");
  const decided = []; // marks of the cards decided on this page, the last one last
  let current = null; // mark of the card that keys work on

  // --- cards and their marks ---

  const cardOf = (mark) => document.getElementById("card-" + mark);
  const isShown = (card) => !card.closest("details:not([open])");
  const shownCards = () => [...margin.querySelectorAll("[data-mark]")].filter(isShown);
  const runsOf = (mark) => column.querySelectorAll(`[data-marks~="${CSS.escape(mark)}"]`);

  function choose(card, { move = true } = {}) {
    if (current) {
      cardOf(current)?.classList.remove("current");
      cardOf(current)?.removeAttribute("aria-current");
      runsOf(current).forEach((run) => run.classList.remove("current"));
    }
    current = card ? card.dataset.mark : null;
    if (!card) return;
    card.classList.add("current");
    card.setAttribute("aria-current", "true");
    const runs = runsOf(current);
    runs.forEach((run) => run.classList.add("current"));
    if (!move) return;
    runs[0]?.closest("details.boilerplate:not([open])")?.setAttribute("open", "");
    runs[0]?.scrollIntoView({ block: "center" });
    card.scrollIntoView({ block: "nearest" });
    card.focus({ preventScroll: true });
  }

  function step(by) {
    const cards = shownCards();
    if (cards.length === 0) return;
    const at = cards.findIndex((card) => card.dataset.mark === current);
    const next = at < 0 ? (by > 0 ? 0 : cards.length - 1) : at + by;
    choose(cards[Math.max(0, Math.min(cards.length - 1, next))]);
  }

  // The text looks as its cards say: after a decision, classes and links of the marked runs follow.
  function remark(mark) {
    for (const run of runsOf(mark)) {
      const cards = run.dataset.marks.split(" ").map(cardOf).filter(Boolean);
      const classes = new Set(cards.flatMap((card) => card.dataset.classes.split(" ")));
      if (classes.size > 1) classes.delete("mark-dismissed");
      if (cards.some((card) => card.dataset.mark === current)) classes.add("current");
      run.className = [...classes].join(" ");
      const href = cards.map((card) => card.dataset.href).find(Boolean);
      const text = run.textContent;
      if (href) {
        const link = document.createElement("a");
        link.href = href;
        link.draggable = false;
        link.textContent = text;
        run.replaceChildren(link);
      } else run.replaceChildren(text);
    }
  }

  // --- decisions, sent by htmx ---

  const press = (action, card = current && cardOf(current)) =>
    card?.querySelector(`form[data-do=${action}]`)?.requestSubmit();

  function undo() {
    while (decided.length > 0) {
      const card = cardOf(decided.pop());
      if (card && card.dataset.state !== "open") return press("undo", card);
    }
    press("undo");
  }

  document.body.addEventListener("htmx:beforeRequest", (event) => {
    if (trouble) trouble.hidden = true;
    event.detail.elt.querySelector("button")?.setAttribute("disabled", "");
  });

  // A decision that came too late is answered with the card as it is now.
  document.body.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.xhr.status !== 409) return;
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  });

  document.body.addEventListener("htmx:afterSettle", (event) => {
    const target = event.detail.target;
    if (!target?.id?.startsWith("card-")) return;
    const mark = target.id.slice("card-".length);
    const card = cardOf(mark);
    remark(mark);
    if (card.dataset.state === "open") return choose(card);
    decided.push(mark);
    const cards = shownCards();
    const after = cards.slice(cards.indexOf(card) + 1).concat(cards);
    choose(after.find((each) => each.dataset.state === "open") ?? card);
  });

  const failed = (event) => {
    event.detail.elt.querySelector("button")?.removeAttribute("disabled");
    trouble.textContent = margin.dataset.failed;
    trouble.hidden = false;
  };
  document.body.addEventListener("htmx:responseError", failed);
  document.body.addEventListener("htmx:sendError", failed);

  // --- selections ---

  // What of a run is selected, in code points of the raw text; runs hold text without line breaks, and one that shows
  // something else than the raw text has (data-end) counts as a whole.
  function selected(run, range) {
    const part = document.createRange();
    part.selectNodeContents(run);
    const before = document.createRange();
    before.selectNodeContents(run);
    if (run.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
    if (run.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
    const length = [...part.toString()].length;
    if (length === 0) return null;
    const begin = Number(run.dataset.begin);
    if (run.dataset.end) return { begin, end: Number(run.dataset.end) };
    before.setEnd(part.startContainer, part.startOffset);
    const first = begin + [...before.toString()].length;
    return { begin: first, end: first + length };
  }

  // Page numbers stand apart from the paragraphs they interrupt, so the first run need not come first in the raw text.
  function passage() {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const parts = [...column.querySelectorAll("[data-begin]")]
      .filter((run) => range.intersectsNode(run))
      .map((run) => selected(run, range))
      .filter(Boolean);
    const begin = Math.min(...parts.map((part) => part.begin));
    const end = Math.max(...parts.map((part) => part.end));
    return begin < end ? { begin, end, range } : null;
  }

  function offer() {
    const found = passage();
    tools.hidden = !found;
    if (!found) return;
    const query = `?version=${column.dataset.version}&begin=${found.begin}&end=${found.end}`;
    for (const tool of tools.querySelectorAll("[data-tool]")) tool.href = tool.pathname + query;
    const at = found.range.getBoundingClientRect();
    const left = Math.min(at.left, document.documentElement.clientWidth - tools.offsetWidth - 8);
    tools.style.left = Math.max(8, left + window.scrollX) + "px";
    tools.style.top = at.bottom + window.scrollY + 8 + "px";
  }

  if (tools) {
    let waiting;
    document.addEventListener("selectionchange", () => {
      clearTimeout(waiting);
      waiting = setTimeout(offer, 120);
    });
    tools.addEventListener("mousedown", (event) => event.preventDefault()); // a click must not end the selection
  }

  function use(tool) {
    if (!tools) return;
    offer();
    if (!tools.hidden) tools.querySelector(`[data-tool=${tool}]`)?.click();
  }

  // --- keys and clicks ---

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    a: () => press("accept"),
    x: () => press("dismiss"),
    u: undo,
    e: () => current && cardOf(current)?.querySelector("a[data-do=edit]")?.click(),
    c: () => use("claim"),
    v: () => use("evidence"),
    "?": () => help.showModal(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    if (help.open) {
      if (event.key === "?") help.close();
      return;
    }
    if (!Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });

  document.querySelector("[data-keys]")?.addEventListener("click", (event) => {
    event.preventDefault();
    help.showModal();
  });

  column.addEventListener("click", (event) => {
    const run = event.target.closest("[data-marks]");
    if (!run || event.target.closest("a") || !document.getSelection().isCollapsed) return;
    const card = run.dataset.marks.split(" ").map(cardOf).filter(Boolean).pop();
    if (!card) return;
    card.closest("details")?.setAttribute("open", "");
    choose(card);
  });

  margin.addEventListener("focusin", (event) => {
    const card = event.target.closest("[data-mark]");
    if (card && card.dataset.mark !== current) choose(card, { move: false });
  });

  // Start at the passage in the address, else show where the work begins without moving the page.
  const wanted = location.hash.slice(1).replace(/^card-/, "");
  const start = wanted ? cardOf(wanted) : null;
  if (start) {
    start.closest("details")?.setAttribute("open", "");
    choose(start, { move: false });
  } else choose(shownCards().find((card) => card.dataset.state === "open") ?? null, { move: false });
})();

// Keeps up to date what a page says of files under way, until all have ended or somebody stops it. Only what has changed
// is exchanged, so that nobody loses their place: what has the focus keeps it, what is selected stays as it is until it no
// longer is. Without this file the page is loaded again every few seconds.
"use strict";

(() => {
  const whole = document.querySelector("[data-every]");
  const button = document.getElementById("renewing");
  const ended = document.getElementById("ended");
  let timer = null;
  let stopped = false;
  let left = false;

  function selected(element) {
    const selection = document.getSelection();
    return selection !== null && !selection.isCollapsed && selection.containsNode(element, true);
  }

  function exchange(old, fresh) {
    if (old.isEqualNode(fresh)) return;
    if (selected(old)) {
      left = true;
      return;
    }
    const held = old.contains(document.activeElement) ? document.activeElement.id : null;
    old.replaceWith(document.importNode(fresh, true));
    if (held !== null) (document.getElementById(held) || whole).focus({ preventScroll: true });
  }

  function exchangeRow(old, fresh) {
    if (old.cells.length !== fresh.cells.length) exchange(old, fresh);
    else for (const [i, cell] of [...old.cells].entries()) exchange(cell, fresh.cells[i]);
  }

  function exchangeRows(old, fresh) {
    const known = new Map([...old.rows].map((row) => [row.id, row]));
    let place = old.firstElementChild;
    for (const row of [...fresh.rows]) {
      const before = known.get(row.id);
      if (before === undefined) {
        old.insertBefore(document.importNode(row, true), place);
        continue;
      }
      known.delete(row.id);
      if (before === place) place = place.nextElementSibling;
      else old.insertBefore(before, place);
      exchangeRow(before, row);
    }
    for (const row of known.values()) {
      if (selected(row)) left = true;
      else row.remove();
    }
    old.closest(".scroll").hidden = old.rows.length === 0;
  }

  function renew(page) {
    left = false;
    for (const old of document.querySelectorAll("[data-live]")) {
      const fresh = page.getElementById(old.id);
      if (fresh === null) continue;
      if (old.tagName === "TBODY") exchangeRows(old, fresh);
      else exchange(old, fresh);
    }
    if (page.querySelector("[data-every]") !== null) return;
    const told = page.getElementById("ended");
    if (ended.textContent !== told.textContent)
      ended.replaceChildren(...[...told.childNodes].map((node) => document.importNode(node, true)));
    if (document.activeElement === button) whole.focus({ preventScroll: true });
    button.hidden = true;
    stopped = !left;
  }

  function stop(stops) {
    stopped = stops;
    button.textContent = stopped ? button.dataset.goOn : button.dataset.stop;
  }

  function later() {
    window.clearTimeout(timer);
    if (!stopped) timer = window.setTimeout(look, Number(whole.dataset.every));
  }

  async function look() {
    if (!document.hidden) {
      try {
        const answer = await fetch(window.location.href, { headers: { Accept: "text/html" } });
        if (answer.redirected) stop(true);
        else if (answer.ok && !stopped) renew(new DOMParser().parseFromString(await answer.text(), "text/html"));
      } catch {
        // The server may be there again next time.
      }
    }
    later();
  }

  button.addEventListener("click", () => {
    stop(!stopped);
    later();
  });
  button.hidden = false;
  later();
})();

// Small comforts that every page shares; all of them work without this file, only less comfortably.
"use strict";

// htmx sends the token against cross-site requests as a header.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector("input[name=csrf]");
  if (token) event.detail.headers["X-CSRF-Token"] = token.value;
});

// Times are shown in the zone of this browser from the next page on; until then, and without this file, in the desk's.
document.cookie = `claimtrail-time-zone=${Intl.DateTimeFormat().resolvedOptions().timeZone}; path=/; max-age=31536000; samesite=lax`;

// A field to copy from selects itself.
document.addEventListener("focusin", (event) => {
  if (event.target.matches("[data-select]")) event.target.select();
});

// "/" goes to the search field, as it does in most tools; Escape closes the menu.
document.addEventListener("keydown", (event) => {
  const typing = event.target.matches("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    const search = document.getElementById("bar-search");
    if (search) {
      event.preventDefault();
      search.focus();
    }
  }
  if (event.key === "Escape") {
    const menu = document.querySelector("details.menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  }
});

// After a form came back with errors, start at their summary.
document.getElementById("errors")?.focus();

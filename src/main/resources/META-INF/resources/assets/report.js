// One button checks or unchecks all claims of the list; without this file each box still works by itself.
"use strict";

for (const button of document.querySelectorAll("[data-toggle-all]")) {
  const boxes = document.querySelectorAll(`#${button.dataset.toggleAll} input[type=checkbox]`);
  button.hidden = boxes.length < 2;
  button.addEventListener("click", () => {
    const all = [...boxes].every((box) => box.checked);
    for (const box of boxes) box.checked = !all;
  });
}

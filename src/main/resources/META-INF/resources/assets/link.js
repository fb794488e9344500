// The link form: known speakers and claims while one types. Without this file the buttons beside the fields do it.
"use strict";

document.body.addEventListener("htmx:configRequest", (event) => {
  const field = event.detail.elt;
  if (field.matches("[data-ask]")) event.detail.parameters["q"] = field.value;
});

// Whoever is chosen is named in the field, so that the form says one thing only.
document.body.addEventListener("change", (event) => {
  if (!event.target.matches("input[name=speakerId]")) return;
  document.getElementById("speakerName").value = event.target.nextSibling.textContent.trim();
  document.getElementById("newSpeaker").checked = false;
});

// Dropping files, and how far each has come. Without this file the form sends all of them at once.
"use strict";

(() => {
  const form = document.getElementById("bring-in");
  const words = form.dataset;
  const chooser = document.getElementById("files");
  const zone = document.getElementById("dropzone");
  const box = document.getElementById("uploading");
  const list = document.getElementById("uploading-files");
  const summary = document.getElementById("uploading-summary");
  const done = document.getElementById("uploading-done");
  const button = form.querySelector("button.main");
  const AT_ONCE = 3;

  const waiting = [];
  let running = 0;
  let sent = 0;
  let failed = 0;

  function row(file) {
    const item = document.createElement("li");
    const name = document.createElement("span");
    name.dir = "auto";
    name.textContent = file.name + " ";
    const state = document.createElement("span");
    state.className = "source-note";
    const bar = document.createElement("progress");
    bar.className = "progress";
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    item.append(name, state, bar);
    list.append(item);
    return { item, state, bar };
  }

  function add(files) {
    box.hidden = false;
    if (files.length === 0) {
      summary.textContent = words.noFile;
      return;
    }
    if (sent + running + waiting.length + files.length > Number(words.most)) {
      summary.textContent = words.many;
      return;
    }
    const ofOne = new FormData(form);
    if ((ofOne.get("versionOf") || ofOne.get("earlier")) && sent + running + waiting.length + files.length > 1) {
      summary.textContent = words.one;
      return;
    }
    summary.textContent = "";
    if (sent + running === 0) forgetRefused();
    for (const file of files) {
      const upload = { file, ...row(file) };
      if (file.size > Number(words.largest)) refuse(upload, words.tooLarge, false);
      else waiting.push(upload);
    }
    next();
  }

  // What cannot be sent as it was is put right by what is chosen now.
  function forgetRefused() {
    for (const item of list.querySelectorAll("[data-over]")) {
      item.remove();
      failed--;
    }
  }

  function next() {
    while (running < AT_ONCE && waiting.length > 0) send(waiting.shift());
    button.disabled = running > 0;
    if (running > 0 || waiting.length > 0) return;
    if (failed === 0 && sent > 0) {
      window.location.assign(words.batch);
    } else if (sent > 0) {
      summary.textContent = words.partly;
      done.hidden = false;
    }
  }

  function send(upload) {
    running++;
    upload.state.textContent = words.uploading;
    upload.state.className = "source-note";
    const body = new FormData(form);
    body.set("files", upload.file, upload.file.name);
    const request = new XMLHttpRequest();
    request.open("POST", words.batch + "/files");
    request.setRequestHeader("Accept", "text/plain, */*;q=0.5");
    request.setRequestHeader("X-CSRF-Token", form.elements.csrf.value);
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) upload.bar.value = event.loaded / event.total;
    });
    request.addEventListener("load", () => ended(upload, request));
    request.addEventListener("error", () => refused(upload, words.connection, true));
    request.addEventListener("abort", () => refused(upload, words.connection, true));
    request.send(body);
  }

  function ended(upload, request) {
    if (request.status === 201) {
      running--;
      sent++;
      upload.bar.value = 1;
      upload.state.textContent = words.uploaded;
      next();
    } else if (request.status === 401 || request.responseURL.includes("/sign-in")) {
      refused(upload, words.session, true);
    } else if ((request.getResponseHeader("Content-Type") || "").startsWith("text/plain")) {
      refused(upload, request.responseText, request.status >= 500);
    } else {
      refused(upload, words.server, true);
    }
  }

  function refused(upload, sentence, mayTryAgain) {
    running--;
    refuse(upload, sentence, mayTryAgain);
    next();
  }

  function refuse(upload, sentence, mayTryAgain) {
    failed++;
    upload.bar.value = 0;
    upload.state.textContent = sentence + " ";
    upload.state.className = "field-error";
    if (mayTryAgain) {
      const again = document.createElement("button");
      again.type = "button";
      again.textContent = words.again;
      again.addEventListener("click", () => {
        again.remove();
        failed--;
        waiting.push(upload);
        next();
      });
      upload.item.append(again);
    } else upload.item.dataset.over = "";
  }

  // Folders that are dropped count for the files in them.
  async function filesOf(entry) {
    if (entry.isFile) return [await new Promise((found, lost) => entry.file(found, lost))];
    const reader = entry.createReader();
    const files = [];
    for (;;) {
      const part = await new Promise((found, lost) => reader.readEntries(found, lost));
      if (part.length === 0) return files;
      for (const each of part) files.push(...(await filesOf(each)));
    }
  }

  async function dropped(transfer) {
    const entries = [...transfer.items].map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
    if (entries.length === 0) return [...transfer.files];
    const files = [];
    for (const entry of entries) files.push(...(await filesOf(entry)));
    return files.filter((file) => !file.name.startsWith("."));
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    add([...chooser.files]);
    chooser.value = "";
  });
  for (const name of ["dragenter", "dragover"])
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.classList.add("over");
    });
  zone.addEventListener("dragleave", (event) => {
    if (!zone.contains(event.relatedTarget)) zone.classList.remove("over");
  });
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    dropped(event.dataTransfer).then(add, () => add([]));
  });
  // A file that misses the zone must not replace the page.
  for (const name of ["dragover", "drop"]) window.addEventListener(name, (event) => event.preventDefault());
})();

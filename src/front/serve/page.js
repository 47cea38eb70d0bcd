
"use strict";
const shown = () => about.version;
// The run of ifugen, whose pages have versions of their own.
const run = (version) => version.split("-")[0];
const frames = (page) => [...page.querySelectorAll("iframe")];

// A document comes again where its reader was.
function reload(frame) {
  const { scrollX, scrollY, location } = frame.contentWindow;
  frame.addEventListener("load", () => {
    frame.contentWindow.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
    if (frame === documentFrame()) mark(frame, true).catch(() => {});
  }, { once: true });
  location.reload();
}

async function update() {
  const response = await fetch(location.href);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const [old, now] = [frames(document), frames(page)];
  for (const part of ["bar", "problems"]) document.getElementById(part).replaceWith(page.getElementById(part));
  if (old.length !== now.length) location.reload();
  else if (old.length === 0) document.getElementById("main").replaceWith(page.getElementById("main"));
  else {
    old.forEach((frame, at) => {
      const same = frame.dataset.version === now[at].dataset.version && run(shown()) === run(page.documentElement.dataset.version);
      frame.dataset.version = now[at].dataset.version;
      if (same && at === 0) mark(frame, false).catch(() => {});
      if (!same) reload(frame);
    });
  }
  document.title = page.title;
  delete about.token;
  Object.assign(about, { ...page.documentElement.dataset });
  document.getElementById("sources")?.setAttribute("aria-expanded", String(!document.getElementById("panel").hidden));
}

// A link from the report leads to the document beside it; a link to elsewhere opens elsewhere.
function follow(frame) {
  frame.addEventListener("load", () => frame.contentDocument?.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link) return;
    const [first] = frames(document);
    if (link.origin !== location.origin && /^https?:$/.test(link.protocol)) {
      event.preventDefault();
      window.open(link.href, "_blank", "noopener");
    } else if (first !== frame && link.pathname === first.contentWindow.location.pathname) {
      event.preventDefault();
      first.contentWindow.location.hash = link.hash;
    }
  }));
}
for (const frame of frames(document)) {
  follow(frame);
  frame.addEventListener("load", () => prepare(frame));
  frame.addEventListener("load", () => { if (frame === documentFrame()) mark(frame, false).catch(() => {}); else showRequirement(); }, { once: true });
}

let queue = Promise.resolve();
const events = new EventSource("/events");
events.onmessage = (event) => {
  document.getElementById("lost").hidden = true;
  // What fails is made good by the next event, which comes with every new connection.
  queue = queue.then(() => event.data === shown() ? undefined : update()).catch(() => {});
};
events.onerror = () => { document.getElementById("lost").hidden = false; };


"use strict";
const shown = () => document.documentElement.dataset.version;
const frames = (page) => [...page.querySelectorAll("iframe")];

// A document comes again where its reader was.
function reload(frame) {
  const { scrollX, scrollY, location } = frame.contentWindow;
  frame.addEventListener("load", () => frame.contentWindow.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" }), { once: true });
  location.reload();
}

async function update() {
  const response = await fetch(location.href);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const [old, now] = [frames(document), frames(page)];
  for (const part of ["bar", "problems"]) document.getElementById(part).replaceWith(page.getElementById(part));
  if (old.length > 0 && old.length === now.length) {
    old.forEach((frame, at) => {
      if (frame.dataset.version === now[at].dataset.version) return;
      frame.dataset.version = now[at].dataset.version;
      reload(frame);
    });
  } else {
    document.body.className = page.body.className;
    document.getElementById("main").replaceWith(page.getElementById("main"));
    frames(document).forEach(follow);
  }
  document.title = page.title;
  document.documentElement.dataset.version = page.documentElement.dataset.version;
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
frames(document).forEach(follow);

let queue = Promise.resolve();
const events = new EventSource("/events");
events.onmessage = (event) => {
  document.getElementById("lost").hidden = true;
  // What fails is made good by the next event, which comes with every new connection.
  queue = queue.then(() => event.data === shown() ? undefined : update()).catch(() => {});
};
events.onerror = () => { document.getElementById("lost").hidden = false; };

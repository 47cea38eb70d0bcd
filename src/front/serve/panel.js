"use strict";
// The panel with the origin of a passage, and the marks of what the last save changed. The document has no script of its own:
// its elements have numbers (data-passage), and everything else is here.
const about = document.documentElement.dataset;
const at = (id) => document.getElementById(id);
const documentFrame = () => document.querySelector("iframe");
const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
let chosen = null; // { number, text }
let asked = 0;

const passages = () => [...(documentFrame()?.contentDocument?.querySelectorAll("[data-passage]") ?? [])];
const numberOf = (element) => Number(element.dataset.passage);
const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;

// An element with text and others in it; texts from files are never read as HTML.
function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.filter((child) => child !== null));
  return element;
}

function show(element) {
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: isCalm() ? "instant" : "smooth" });
}

// One passage at a time can be reached with Tab; the arrow keys lead from there to the others.
function reach(element) {
  for (const other of passages()) {
    if (other === element) {
      other.tabIndex = 0;
      other.setAttribute("aria-description", "Enter shows where it comes from.");
    } else if (other.hasAttribute("tabindex")) {
      other.removeAttribute("tabindex");
      other.removeAttribute("aria-description");
    }
  }
}

async function choose(element, { focus = false, scroll = true } = {}) {
  const mine = ++asked;
  const number = numberOf(element);
  reach(element);
  for (const other of passages()) other.toggleAttribute("data-selected", other === element);
  const response = await fetch(`/passage/${documentFrame().dataset.version}/${number}/${about.page}`);
  if (mine !== asked) return;
  chosen = { number, text: element.textContent };
  openPanel(response.ok
    ? described(await response.json())
    : [make("p", { textContent: response.status === 409 ? "The document has changed. Choose the passage again." : await response.text() })]);
  // The panel takes room, and the text moves.
  if (scroll && !isInView(element)) element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  if (focus) at("panel-title").focus({ preventScroll: true });
}

function openPanel(children) {
  at("origin").replaceChildren(...children);
  at("opened").textContent = "";
  at("panel").hidden = false;
  at("sources").setAttribute("aria-expanded", "true");
}

function closePanel() {
  asked += 1;
  if (at("panel")?.hidden !== false) return;
  const within = at("panel").contains(document.activeElement);
  at("panel").hidden = true;
  at("sources").setAttribute("aria-expanded", "false");
  const element = passages().find((element) => element.hasAttribute("data-selected"));
  element?.removeAttribute("data-selected");
  chosen = null;
  if (!within) return;
  if (element) {
    documentFrame().contentWindow.focus();
    element.focus({ preventScroll: true });
  } else at("sources").focus();
}

const STATES = {
  own: "Written in this language",
  translated: "Translated",
  stale: "The translation is of an earlier text, or not sure",
  missing: "Not translated",
  as_written: "A name without a translation, shown as it is written",
};

// file:line, with a button that opens it.
function place(spot) {
  const code = make("code", { textContent: spot.shown });
  if (!about.token) return [code];
  const button = make("button", { type: "button", textContent: "Open in the editor" });
  button.setAttribute("aria-label", `Open ${spot.shown} in the editor`);
  button.dataset.place = spot.number;
  return [code, " ", button];
}

function fact({ path, place: spot, translation }) {
  const state = translation && make("p", {}, STATES[translation.state], ...(translation.place ? [": ", ...place(translation.place)] : []));
  return make("li", {}, make("p", {}, make("code", { className: "path", textContent: path })), make("p", {}, ...place(spot)), state);
}

function requirement({ id, source, clause, duty, link }) {
  const name = make("code", { textContent: id });
  return make("li", {}, make("p", {}, link ? make("a", { href: link }, name) : name), make("p", { textContent: `${source}: ${clause}` }), make("p", { textContent: duty }));
}

function list(title, items) {
  return items.length === 0 ? [] : [make("h3", { textContent: title }), make("ul", {}, ...items)];
}

const message = (name) => make("li", {}, make("code", { textContent: name }));

function described(passage) {
  const { number, of, text, language, chapter, facts, sentences, requirements, wording, template, draft_wording: isDraft } = passage;
  const quote = make("blockquote", { lang: language, textContent: text });
  const fixed = facts.length === 0 && sentences.length === 0;
  const why = wording.length > 0
    ? "It prints no value of the configuration. This wording has its text:"
    : chapter === null
      ? "It stands before the chapters; which fact it prints is not known."
      : "It prints no value of the configuration: its words come from ifugen's wording or from a template.";
  const said = [...facts.map(({ path, place: spot }) => `${path}, ${spot.shown}`), ...sentences, ...wording];
  at("spoken").textContent = `${text} ${said.length > 0 ? said.join("; ") : why}`;
  return [
    make("p", { className: "quiet", textContent: `Passage ${number + 1} of ${of}${chapter ? `, ${chapter}` : ""}` }),
    quote,
    ...list(facts.length === 1 ? "Fact" : "Facts", facts.map(fact)),
    ...list("Sentences that a requirement asks for", sentences.map(message)),
    ...(fixed ? [make("h3", { textContent: "Wording" }), make("p", { textContent: why })] : []),
    ...(wording.length > 0 ? [make("ul", {}, ...wording.map(message))] : []),
    ...(template ? [make("h3", { textContent: "Template of the chapter" }), make("p", {}, ...place(template))] : []),
    ...list("Requirements", requirements.map(requirement)),
    ...(isDraft ? [make("p", { className: "quiet", textContent: "The wording of this language is a draft." })] : []),
  ];
}

async function openInEditor(button) {
  at("opened").textContent = "Opening …";
  const { version } = documentFrame().dataset;
  const response = await fetch(`/open/${version}/${chosen.number}/${button.dataset.place}/${about.page}`, { method: "POST", headers: { "x-ifugen-token": about.token } });
  if (response.ok) at("opened").textContent = "The editor was opened.";
  else if (response.status === 409) at("opened").textContent = "The document has changed. Choose the passage again.";
  else at("opened").textContent = `The editor cannot be opened: ${(await response.text()) || response.status}.`;
}

// From the passage that is chosen, else from the first one in view, to another one.
function step(by, focus = false) {
  const all = passages();
  const here = chosen ? all.findIndex((element) => numberOf(element) === chosen.number) : all.findIndex((element) => element.getBoundingClientRect().bottom > 0) - by;
  const next = all[Math.min(Math.max(here + by, 0), all.length - 1)];
  if (next) choose(next, { focus }).catch(() => {});
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("button");
  if (!button) return;
  if (button.id === "close") closePanel();
  else if (button.id === "previous") step(-1);
  else if (button.id === "next") step(1);
  else if (button.id === "sources" && !at("panel").hidden) closePanel();
  else if (button.id === "sources") step(1, true);
  else if (button.dataset.place) openInEditor(button).catch(() => { at("opened").textContent = "The preview cannot be reached."; });
});
document.addEventListener("keydown", (event) => { if (event.key === "Escape") closePanel(); });

// What the last save changed. `shown` is the document that was loaded because of it.
async function mark(frame, isNew) {
  const response = await fetch(`/changes/${about.page}`);
  if (!response.ok) return;
  const { version, marked, first, changed, added, removed } = await response.json();
  if (String(version) !== frame.dataset.version) return;
  const all = new Set(marked);
  for (const element of passages()) element.toggleAttribute("data-saved", all.has(numberOf(element)));
  const parts = [[changed, "changed"], [added, "new"], [removed, "removed"]].filter(([count]) => count > 0);
  const said = parts.map(([count, word], index) => index === 0 ? `${counted(count, "passage", "passages")} ${word}` : `${count} ${word}`).join(", ");
  at("said").textContent = said && `${said} by the last save`;
  const element = first !== null && passages().find((element) => numberOf(element) === first);
  if (element && isNew && at("follow").checked && !isInView(element)) show(element);
}

function isInView(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= element.ownerDocument.documentElement.clientHeight;
}

// Each time that a document is loaded into the frame.
function prepare(frame) {
  const inner = frame.contentDocument;
  if (frame !== documentFrame() || !inner?.querySelector("[data-passage]")) return;
  const sheet = new frame.contentWindow.CSSStyleSheet();
  sheet.replaceSync(at("passages-style").content.textContent);
  inner.adoptedStyleSheets = [...inner.adoptedStyleSheets, sheet];
  inner.addEventListener("click", (event) => {
    const element = event.target.closest?.("[data-passage]");
    // A link leads where it leads, and selected text is to be copied.
    if (!element || event.defaultPrevented || event.target.closest("a[href]") || !inner.getSelection().isCollapsed) return;
    choose(element).catch(() => {});
  });
  inner.addEventListener("keydown", (event) => {
    const element = event.target;
    if (event.key === "Escape") closePanel();
    if (!element.dataset?.passage || event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter") choose(element, { focus: true }).catch(() => {});
    else if (by) {
      const all = passages();
      const next = all[all.indexOf(element) + by];
      if (next) { reach(next); next.focus(); }
    } else return;
    event.preventDefault();
  });
  const all = passages();
  // What was chosen is chosen again if it is still there, near its old place.
  const near = chosen && all.filter((element) => element.textContent === chosen.text).sort((a, b) => Math.abs(numberOf(a) - chosen.number) - Math.abs(numberOf(b) - chosen.number))[0];
  const again = near || (chosen && all[chosen.number]);
  if (again) choose(again, { scroll: false }).catch(() => {});
  else reach(all[0]);
}

// A requirement of the panel is a row of the report beside the document.
function showRequirement() {
  const report = document.querySelectorAll("iframe")[1];
  if (report && location.hash) report.contentWindow.location.replace(report.src.replace(/#.*/, "") + location.hash);
}
addEventListener("hashchange", showRequirement);

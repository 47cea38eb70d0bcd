// Opens what ifugen made of attack strings in Chromium: no script may run, no request be made, nothing act.
//
//     node attack.mjs <folder> [--full]
//
// <folder>/out holds the documents; <folder>/shown.json the texts that each must show. HTML is opened with its own policy and
// without any; Markdown as markdown-it and marked show it with HTML let through, and
// with --full pandoc, which takes minutes for a text full of markup; SVG as a document of its own. Called by attack.

import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import MarkdownIt from "markdown-it";
import { marked } from "marked";
import { chromium } from "playwright-core";

const folder = resolve(process.argv[2]);
const root = join(folder, "out");
const shown = JSON.parse(readFileSync(join(folder, "shown.json"), "utf8"));
const files = readdirSync(root, { recursive: true }).map((name) => join(root, name)).filter((path) => statSync(path).isFile()).sort();
const typographer = new MarkdownIt({ html: true, linkify: true });
const readers = { "markdown-it": (text) => typographer.render(text), marked: (text) => marked.parse(text, { gfm: true }) };
if (process.argv.includes("--full")) {
  const pandoc = ["-f", "gfm+attributes", "-t", "html"];
  readers.pandoc = (text) => execFileSync("pandoc", pandoc, { input: text, encoding: "utf8", maxBuffer: 1 << 28 });
}

let findings = 0;
// The same again and again is told a few times.
const told = new Map();
const report = (where, message) => {
  findings += 1;
  const kind = message.slice(0, 24);
  told.set(kind, (told.get(kind) ?? 0) + 1);
  if (told.get(kind) <= 4) console.log(`${where}: ${message}`);
};

// Containers have little shared memory; a browser that lacks it ends.
const args = ["--no-sandbox", "--disable-dev-shm-usage"];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });
let pages = 0;
const jobs = [];
for (const path of files) {
  const where = relative(root, path);
  if (path.endsWith(".html")) {
    jobs.push([where, path, false], [`${where} without its policy`, path, true]);
  } else if (path.endsWith(".svg")) {
    jobs.push([where, path, true]);
  } else if (path.endsWith(".md")) {
    for (const [name, render] of Object.entries(readers)) {
      const page = `${path}.${name}.htm`;
      writeFileSync(page, `<!doctype html><meta charset="utf-8"><title>x</title>${render(readFileSync(path, "utf8"))}`);
      jobs.push([`${where} in ${name}`, page, true]);
    }
  }
}
await Promise.all([1, 2].map(async () => {
  for (let job = jobs.pop(); job; job = jobs.pop()) await open(...job);
}));
await browser.close();
for (const [kind, count] of told) if (count > 4) console.log(`${kind} …: ${count} times`);
console.log(`${pages} pages opened in Chromium, ${findings} findings`);
process.exit(findings === 0 && pages > 0 ? 0 : 1);

async function open(where, path, bypassCSP) {
  pages += 1;
  const own = path.endsWith("index.html") ? 1 : 0;
  const context = await browser.newContext({ bypassCSP });
  const tab = await context.newPage();
  tab.setDefaultTimeout(120_000);
  const session = await context.newCDPSession(tab);
  let scripts = 0;
  session.on("Debugger.scriptParsed", (script) => { if (script.url.startsWith("file:")) scripts += 1; });
  await session.send("Debugger.enable");
  tab.on("dialog", async (dialog) => { report(where, `a dialog: ${dialog.message()}`); await dialog.dismiss(); });
  tab.on("popup", () => report(where, "a window opens"));
  const url = pathToFileURL(path).href;
  // The one picture that a document has beside it, and the one inside a report.
  const picture = new URL("network-diagram.svg", url).href;
  tab.on("request", (request) => { if (![url, picture].includes(request.url()) && !request.url().startsWith("data:image/svg+xml;base64,")) report(where, `a request: ${request.url().slice(0, 100)}`); });
  await tab.goto(url);
  // Open what unfolds, move over, focus and click, so that what waits for an event acts.
  const found = await tab.evaluate((own) => {
    const wrong = [];
    // Some readers make a link of a bare //host.
    const allowed = /^((https?:|ftp:)?\/\/|mailto:|tel:|#|(\.\.\/)*[a-z0-9-]+(\/[a-z0-9.-]+)*\.(html|md|pdf|svg)(#|$)|data:image\/(svg\+xml|png);base64,)/i;
    for (const element of document.querySelectorAll("*")) {
      const name = element.localName;
      if (["iframe", "object", "embed", "base", "link", "frame", "portal", "animate", "set", "foreignobject", "math", "template", "video", "audio"].includes(name)) wrong.push(`<${name}>`);
      if (["script", "form"].includes(name) && !own) wrong.push(`<${name}>`);
      if (name === "input" && !(own && element.type === "search")) wrong.push("<input>");
      if (name === "meta" && /refresh/i.test(element.httpEquiv)) wrong.push("<meta refresh>");
      for (const attribute of element.attributes) {
        if (attribute.name.startsWith("on")) wrong.push(`<${name} ${attribute.name}>`);
        if (["href", "src", "action", "formaction", "xlink:href", "data", "srcset", "ping", "background"].includes(attribute.name) && !allowed.test(attribute.value)) {
          wrong.push(`<${name} ${attribute.name}="${attribute.value.slice(0, 80)}">`);
        }
        if (attribute.name === "style" && /url\(|expression|@import/i.test(attribute.value)) wrong.push(`<${name} style>`);
      }
      for (const type of ["mouseover", "focus", "load", "error", "toggle", "pointerover", "animationstart"]) element.dispatchEvent(new Event(type));
    }
    return wrong;
  }, own);
  found.forEach((what) => report(where, what));
  if (scripts > own) report(where, `${scripts} scripts ran`);
  await checkShown(where, path, tab);
  await context.close();
}

// In English, each text of a name stands in the page as it was given.
async function checkShown(where, path, tab) {
  const [device, language] = relative(root, path).split("/");
  if (language !== "en" || !shown[device] || !/ifu-security\.(html|md\..*)$/.test(path)) return;
  const dense = (text) => text.replace(/\s+/g, "");
  const text = dense(await tab.evaluate(() => document.body.textContent));
  const lost = shown[device].filter((value) => !text.includes(dense(value)));
  if (lost.length > 0) report(where, `${lost.length} of ${shown[device].length} texts are not shown as they are, such as ${JSON.stringify(lost.slice(0, 3))}`);
}

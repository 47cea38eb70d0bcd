// Checks every .html file below a folder: validity (Nu checker), accessibility (axe) in light and dark, reflow at 320 px.
//
//     node check-html.mjs <folder>
//
// Needs java, and Chromium at /usr/bin/chromium or where CHROMIUM says. Prints what it finds; exits with 1 if that is
// anything. A file without <html> is a fragment, and is checked inside a minimal page.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const vnu = join(require.resolve("vnu-jar/package.json"), "..", "build", "dist", "vnu.jar");

// Both colour schemes and both widths, each once: what depends on one of them does not depend on the other.
const VIEWS = [["light", 1280], ["dark", 320]];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// Rules about the page around a fragment, which is not the fragment's own.
const PAGE_RULES = ["region", "page-has-heading-one", "landmark-one-main", "bypass", "heading-order"];

if (process.argv.length !== 3) {
  console.error("usage: node check-html.mjs <folder>");
  process.exit(2);
}
const root = resolve(process.argv[2]);
const files = readdirSync(root, { recursive: true })
  .map((name) => join(root, name))
  .filter((path) => path.endsWith(".html") && statSync(path).isFile())
  .sort();
if (files.length === 0) {
  console.error(`${root}: no .html file`);
  process.exit(2);
}

const findings = [];
const report = (path, message) => findings.push({ path, message });

const scratch = mkdtempSync(join(tmpdir(), "check-html-"));
try {
  const pages = files.map((path, at) => asPage(path, at));
  checkValidity(pages);
  await checkInBrowser(pages);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
// Pages are checked side by side; what is found is told in the order of the files.
findings.sort((one, other) => files.indexOf(one.path) - files.indexOf(other.path));
findings.forEach(({ path, message }) => console.log(`${relative(root, path)}: ${message}`));
console.log(`${files.length} files, ${findings.length} findings`);
process.exit(findings.length === 0 ? 0 : 1);

function asPage(path, at) {
  const text = readFileSync(path, "utf8");
  if (/<html[\s>]/i.test(text)) return { path, file: path, fragment: false };
  const file = join(scratch, `${at}.html`);
  const style = "body { max-width: 60rem; overflow-wrap: anywhere } .scroll, .narrow { overflow-x: auto } pre { white-space: pre-wrap }";
  writeFileSync(file, `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Fragment</title>` +
    `<meta name="viewport" content="width=device-width"><style>${style}</style></head><body><main>\n${text}</main></body></html>\n`);
  return { path, file, fragment: true };
}

function checkValidity(pages) {
  const byUrl = new Map(pages.map((page) => [pathToFileURL(page.file).href, page]));
  let output = "";
  try {
    execFileSync("java", ["-jar", vnu, "--format", "json", "--stdout", "--exit-zero-always", ...pages.map((page) => page.file)],
      { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] })
      .split("\n").forEach((line) => { output += line; });
  } catch (error) {
    console.error(`the Nu checker did not run: ${error.message}`);
    process.exit(2);
  }
  for (const message of JSON.parse(output).messages) {
    const url = message.url?.replace(/^file:\/*/, "file:///");
    const page = byUrl.get(url) ?? { path: join(root, message.url ?? "") };
    // The checker does not know hashes in a policy; checkPolicy asks the browser instead.
    if (/Inline (style|script) violates Content Security Policy/.test(message.message)) continue;
    // A heading of a fragment may have any level.
    if (page.fragment && /heading/i.test(message.message) && message.type === "info") continue;
    report(page.path, `${message.lastLine ?? "?"}: ${message.subType ?? message.type}: ${message.message}`);
  }
}

async function checkInBrowser(pages) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--hide-scrollbars"],
  });
  // One browser, and as many pages at a time as there are cores.
  const waiting = pages.values();
  const lane = async () => {
    for (const page of waiting) await checkPage(browser, page);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  await browser.close();
}

async function checkPage(browser, page) {
  for (const [colorScheme, width] of VIEWS) {
    // axe is a script, which the page's own policy forbids.
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    const tab = await context.newPage();
    const where = `${colorScheme}, ${width} px`;
    const requests = [];
    tab.on("request", (request) => { if (!/^(file|data):/.test(request.url())) requests.push(request.url()); });
    await tab.goto(pathToFileURL(page.file).href);
    requests.forEach((url) => report(page.path, `${where}: loads ${url}`));
    await checkReflow(tab, page, where);
    await tab.evaluate(axe);
    const result = await tab.evaluate(async (rules) => await window.axe.run(document, { runOnly: rules, resultTypes: ["violations"] }), RULES);
    for (const violation of result.violations) {
      if (page.fragment && PAGE_RULES.includes(violation.id)) continue;
      for (const node of violation.nodes) {
        report(page.path, `${where}: ${violation.id}: ${violation.help}: ${node.target.join(" ")}\n    ${node.failureSummary.replaceAll("\n", "\n    ")}`);
      }
    }
    await context.close();
  }
  await checkPolicy(browser, page);
}

// At 320 px nothing but a scroll region of its own may be wider than the page.
async function checkReflow(tab, page, where) {
  const wide = await tab.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const inRegion = (element) => element.closest(".scroll") !== null;
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !inRegion(element))
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()} (${Math.round(element.getBoundingClientRect().right)} px)`);
  });
  if (wide.length > 0) report(page.path, `${where}: the page scrolls sideways: ${wide.join(", ")}`);
}

// The page must not need what its own policy forbids.
async function checkPolicy(browser, page) {
  if (page.fragment) return;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  tab.on("console", (message) => { if (message.type() === "error") report(page.path, `console: ${message.text()}`); });
  await tab.goto(pathToFileURL(page.file).href);
  const styled = await tab.evaluate(() => [...document.querySelectorAll("style")].every((style) => style.sheet?.cssRules.length > 0));
  if (!styled) report(page.path, "a style is not applied");
  await context.close();
}

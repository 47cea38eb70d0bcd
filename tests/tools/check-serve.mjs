// Checks the preview of ifugen in a browser: it follows every change, tells what is wrong, leads from each passage to its place,
// and breaks no policy.
//
//     node check-serve.mjs <ifugen> [<folder for pictures>]
//
// Needs Chromium at /usr/bin/chromium or where CHROMIUM says. Prints what it finds; exits with 1 if that is anything.

import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
// How long the page has to show a change; it takes a fraction of this.
const WAIT = 30_000;

if (process.argv.length < 3) {
  console.error("usage: node check-serve.mjs <ifugen> [<folder for pictures>]");
  process.exit(2);
}
const ifugen = resolve(process.argv[2]);
const pictures = process.argv[3];
if (pictures) mkdirSync(pictures, { recursive: true });

let findings = 0;
let checks = 0;
const report = (message) => {
  findings += 1;
  console.log(message);
};
const check = async (what, promise) => {
  checks += 1;
  try {
    const found = await promise;
    if (found === false) report(what);
  } catch (error) {
    report(`${what}: ${error.message.split("\n")[0]}`);
  }
};

const project = mkdtempSync(join(tmpdir(), "check-serve-"));
// An editor that writes down its arguments, each on a line, and ends with the code in a file.
const editor = mkdtempSync(join(tmpdir(), "check serve "));
writeFileSync(join(editor, "editor.sh"), 'printf "%s\\n" "$@" > "$0.said"\nexit "$(cat "$0.code")"\n');
writeFileSync(join(editor, "editor.sh.code"), "0");
const device = "pump/infusense-500.ifu.toml";
// The number of the line of a file that begins with a text.
const line = (name, start) => readFileSync(join(project, name), "utf8").split("\n").findIndex((line) => line.startsWith(start)) + 1;
let server;
try {
  const examples = resolve(fileURLToPath(import.meta.url), "../../../examples/infusion-pump");
  cpSync(examples, join(project, "pump"), { recursive: true });
  server = await start();
  await checkInBrowser(server.address);
  await checkNothingWritten();
  await checkEnd();
} finally {
  server?.child.kill("SIGKILL");
  for (const folder of [project, editor]) rmSync(folder, { recursive: true, force: true });
}
console.log(`${checks} checks, ${findings} findings`);
process.exit(findings === 0 ? 0 : 1);

function start() {
  const command = `sh '${join(editor, "editor.sh")}' -g {file}:{line}:{column}`;
  const child = spawn(ifugen, ["serve", "pump", "--port", "0", "--editor", command], { cwd: project, stdio: ["ignore", "pipe", "ignore"] });
  return new Promise((done, failed) => {
    let output = "";
    child.stdout.on("data", (data) => {
      output += data;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0];
      if (address) done({ child, address });
    });
    child.on("error", failed);
    child.on("exit", (code) => failed(new Error(`ifugen serve ended with ${code}`)));
  });
}

// As editors do that never write into a file: another file takes its name.
function change(name, edit) {
  const path = join(project, name);
  const text = edit(readFileSync(path, "utf8"));
  writeFileSync(`${path}~new`, text);
  renameSync(`${path}~new`, path);
}

async function checkInBrowser(address) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  tab.on("console", (message) => { if (["error", "warning"].includes(message.type()) && !tab.expectsFailure) report(`console: ${message.text()}`); });
  tab.on("pageerror", (error) => report(`script: ${error.message}`));
  // A page that is left no longer waits for answers.
  const isLeft = (request) => request.url().endsWith("/events") || (request.url().includes("/changes/") && request.failure()?.errorText === "net::ERR_ABORTED");
  tab.on("requestfailed", (request) => { if (!isLeft(request)) report(`not loaded: ${request.url()}`); });
  tab.on("request", (request) => { if (!request.url().startsWith(address) && !request.url().startsWith("data:")) report(`loads ${request.url()}`); });
  const picture = async (name) => { if (pictures) await tab.screenshot({ path: join(pictures, `${name}.png`) }); };

  await tab.goto(address);
  await check("the index names both devices", tab.getByRole("heading", { name: "InfuSense 500", exact: false }).first().waitFor({ timeout: WAIT }));
  await picture("index");
  await tab.goto(`${address}view/infusense-500/en`);
  const text = tab.frameLocator("iframe").first();
  const shows = (words) => text.getByText(words, { exact: false }).first().waitFor({ timeout: WAIT });
  await check("the document is shown", shows("Network configuration"));
  await picture("document");
  await checkPassages(tab, picture);

  // Who does not want to be led to changes stays where they are. A page that was loaded once stays: what changes, changes in place, and the reader stays where they were.
  await tab.evaluate(() => { window.stays = true; });
  const frame = tab.frames().find((frame) => frame.url().includes("/files/"));
  await frame.evaluate(() => window.scrollTo(0, 1500));
  await tab.getByLabel("Show changes").uncheck();
  const original = readFileSync(join(project, device), "utf8");
  change(device, (toml) => toml.replace(/^purpose = "/m, '$&Freshly worded purpose. '));
  if (readFileSync(join(project, device), "utf8") === original) report("the example has no `purpose`");
  await check("a changed text appears", shows("Freshly worded purpose."));
  const problem = tab.locator("#problems .errors");
  await check("that its translation is behind is told", problem.getByText("E0502").waitFor({ timeout: WAIT }));
  const said = (words) => tab.locator("#said").filter({ hasText: words }).waitFor({ timeout: WAIT });
  await check("what the save changed is told", said(/^\d+ passages? changed.* by the last save$/));
  await check("and marked where it is", text.locator("[data-saved]").filter({ hasText: "Freshly worded purpose." }).first().waitFor({ timeout: WAIT }));
  await check("the mark is told, too", tab.locator("#said").getAttribute("role").then((role) => role === "status"));
  await check("the reader stays where they were", tab.waitForFunction(() => Math.abs(document.querySelector("iframe").contentWindow.scrollY - 1500) < 200, null, { timeout: WAIT }));

  change(device, (toml) => toml.replace(/^schema = 1$/m, "schema = 1\nnonsense = 2"));
  const mistake = problem.getByText("unknown key `nonsense`", { exact: false });
  await check("a mistake is told", mistake.waitFor({ timeout: WAIT }));
  await check("with its code, place and help", problem.innerText().then((text) => /E0201/.test(text) && /pump\/infusense-500\.ifu\.toml:\d+:1/.test(text) && /nonsense = 2/.test(text)));
  await check("the last good document is still there", shows("Freshly worded purpose."));
  await checkAccessible(browser, `${address}view/infusense-500/en`);
  await picture("broken");
  await check("the mark goes with the next save", text.locator("[data-saved]").first().waitFor({ state: "detached", timeout: WAIT }));
  await check("and so does the message", tab.waitForFunction(() => document.getElementById("said").textContent === "", null, { timeout: WAIT }));
  change(device, (toml) => toml.replace("nonsense = 2\n", ""));
  await check("what is mended is told no more", mistake.waitFor({ state: "detached", timeout: WAIT }));

  // Who wants to be is led to the first change: to its own place, and not to a chapter that repeats it.
  await tab.getByLabel("Show changes").check();
  await frame.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  change(device, (toml) => toml.replace("Freshly worded purpose.", "Purpose with <b>marks</b> & more."));
  const marked = text.locator("[data-saved]").filter({ hasText: "Purpose with <b>marks</b> & more." }).first();
  await check("a changed passage is marked", marked.waitFor({ timeout: WAIT }));
  const inView = (number) => tab.waitForFunction((number) => {
    const { contentDocument: inner, contentWindow: window } = document.querySelector("iframe");
    const place = [...inner.querySelectorAll("[data-saved]")][number]?.getBoundingClientRect();
    return place && place.top >= 0 && place.bottom <= window.innerHeight;
  }, number, { timeout: WAIT });
  await check("and shown", inView(0));
  await picture("changed");
  await checkAccessible(browser, `${address}view/infusense-500/en`, true);
  await marked.click();
  await check("a text from a file is text", tab.locator("#origin blockquote").filter({ hasText: "Purpose with <b>marks</b> & more." }).waitFor({ timeout: WAIT }));
  await check("and no element", tab.locator("#origin b, #origin img, #origin script").count().then((count) => count === 0));
  await tab.keyboard.press("Escape");
  change(device, (toml) => toml.replace(/^\[\[document\.history\]\]\nrevision = "A"\n.+\n.+\n/m, ""));
  await check("what is removed is told", said(/removed/));

  mkdirSync(join(project, "templates", "chapters"), { recursive: true });
  execFileSync(ifugen, ["templates", "eject", "chapters/contact.md"], { cwd: project, stdio: "ignore" });
  change("templates/chapters/contact.md", (template) => `${template}\n\nOwn words of the template.\n`);
  await check("a changed template changes the page", shows("Own words of the template."));
  await text.getByText("Own words of the template.").click();
  const template = "templates/chapters/contact.md";
  await check("and is the place of its text", tab.locator("#panel").getByText(`${template}:${line(template, "Own words")}`, { exact: true }).waitFor({ timeout: WAIT }));
  await tab.keyboard.press("Escape");
  change("templates/chapters/contact.md", (template) => `${template}{% if %}`);
  const fault = problem.getByText("templates/chapters/contact.md", { exact: false });
  await check("a mistake in a template is told", fault.waitFor({ timeout: WAIT }));
  await picture("template");
  change("templates/chapters/contact.md", (template) => template.replace("{% if %}", ""));
  await check("a mended template is told no more", fault.waitFor({ state: "detached", timeout: WAIT }));
  await check("the page was never loaded anew", tab.evaluate(() => window.stays === true));

  await tab.getByRole("link", { name: "With coverage" }).click();
  const coverage = tab.frameLocator("iframe").nth(1);
  await check("the coverage stands beside the document", coverage.getByRole("table").first().waitFor({ timeout: WAIT }));
  await picture("coverage");
  const evidence = coverage.locator("a[href*='ifu-security.html#']").first();
  const anchor = (await evidence.getAttribute("href")).replace(/.*#/, "");
  await evidence.click();
  await check("a link of the report leads to the document beside it", tab.waitForFunction((anchor) => document.querySelector("iframe").contentWindow.location.hash === `#${anchor}`, anchor, { timeout: WAIT }));
  await check("the report is still there", coverage.getByRole("table").first().isVisible());
  await checkAccessible(browser, tab.url());

  for (const [ending, start] of [["pdf", "%PDF-"], ["md", "# "]]) {
    const file = await context.request.get(`${address}files/infusense-500/de/ifu-security.${ending}`);
    await check(`the ${ending} is made when asked for`, file.ok() && (await file.body()).toString("latin1").startsWith(start));
  }

  // A device that is removed, and one that comes.
  await tab.goto(address);
  rmSync(join(project, "pump/infusense-300.ifu.toml"));
  await check("a device that is gone is gone", tab.getByRole("heading", { name: "InfuSense 300", exact: false }).waitFor({ state: "detached", timeout: WAIT }));
  await browser.close();
}

// From a passage to its fact, its place, its translation, its requirements, and into the editor.
async function checkPassages(tab, picture) {
  const text = tab.frameLocator("iframe").first();
  const panel = tab.locator("#panel");
  const inPanel = (words) => panel.getByText(words, { exact: false }).first().waitFor({ timeout: WAIT });
  const purpose = text.getByText("Controlled infusion of small volumes", { exact: false }).first();
  const place = `${device}:${line(device, "purpose = ")}`;
  await check("the panel is closed", panel.isHidden());
  await purpose.click();
  await check("a click shows the fact", inPanel("device.purpose"));
  await check("with file and line", panel.getByText(place, { exact: true }).waitFor({ timeout: WAIT }));
  await check("in its own language", inPanel("Written in this language"));
  await check("a screen reader hears it", tab.locator("#spoken[role=status]").filter({ hasText: place }).waitFor({ state: "attached", timeout: WAIT }));
  await picture("panel");

  const open = panel.getByRole("button", { name: `Open ${place} in the editor` });
  await open.click();
  await check("that the editor was opened is told", inPanel("The editor was opened."));
  const argument = readFileSync(join(editor, "editor.sh.said"), "utf8");
  await check("the editor gets file, line and column", argument === `-g\n${join(project, place)}:11\n`);
  if (argument !== `-g\n${join(project, place)}:11\n`) console.log(argument);
  writeFileSync(join(editor, "editor.sh.code"), "3");
  // Chromium notes every failed request on its console.
  tab.expectsFailure = true;
  await open.click();
  await check("an error of the editor is told", inPanel("exit code 3"));
  tab.expectsFailure = false;
  writeFileSync(join(editor, "editor.sh.code"), "0");

  // By keyboard: one passage is reached with Tab, the arrow keys lead to the others.
  await panel.getByRole("button", { name: "Close" }).click();
  await check("the panel is closed again", panel.waitFor({ state: "hidden", timeout: WAIT }));
  const reached = text.locator("[data-passage][tabindex='0']");
  await check("one passage is reached with Tab", reached.count().then((count) => count === 1));
  await reached.focus();
  const before = await reached.getAttribute("data-passage");
  await tab.keyboard.press("ArrowDown");
  await check("an arrow key leads to the next one", reached.getAttribute("data-passage").then((after) => Number(after) === Number(before) + 1));
  await tab.keyboard.press("ArrowUp");
  await tab.keyboard.press("Enter");
  await check("Enter shows where it comes from", inPanel("device.purpose"));
  await check("and leads into the panel", tab.waitForFunction(() => document.activeElement?.id === "panel-title", null, { timeout: WAIT }));
  await tab.keyboard.press("Tab");
  await tab.keyboard.press("Tab");
  await tab.keyboard.press("Enter");
  await check("a button leads to the next passage", inPanel(`Passage ${Number(before) + 2} of`));
  await tab.keyboard.press("Escape");
  await check("Escape closes the panel", panel.waitFor({ state: "hidden", timeout: WAIT }));
  await check("and leads back to the passage", tab.waitForFunction(() => document.activeElement === document.querySelector("iframe") && document.activeElement.contentDocument.activeElement.dataset.passage !== undefined, null, { timeout: WAIT }));
  await tab.getByRole("button", { name: "Sources" }).click();
  await check("so does the button of the bar", panel.waitFor({ timeout: WAIT }));
  await panel.getByRole("button", { name: "Close" }).click();

  // Wording has no fact.
  await text.getByRole("heading", { name: /Network configuration/ }).first().click();
  await check("wording is told by its message", inPanel("chapter.network"));

  // A translation has a place of its own.
  await tab.goto(tab.url().replace(/\/en$/, "/de"));
  await text.getByText("Kontrollierte Infusion kleiner Volumina", { exact: false }).first().click();
  const catalog = "pump/infusense-500.de.po";
  await check("a translated text has its place in the PO file", inPanel("Translated: "));
  await check("with its line", panel.locator("code").filter({ hasText: `${catalog}:` }).innerText().then((shown) => Math.abs(Number(shown.split(":")[1]) - line(catalog, 'msgctxt "device.purpose"')) <= 2));
  await text.getByRole("rowheader", { name: "Ausfall der Netzspannung" }).first().click();
  await check("a fact is told that a family has", inPanel(`pump/family/infusense.toml:${line("pump/family/infusense.toml", 'what = "Loss of mains power')}`));
  const requirement = panel.locator("a[href*='/coverage#']").first();
  const id = (await requirement.getAttribute("href")).replace(/.*#/, "");
  await requirement.click();
  await check("a requirement leads to its row of the report", tab.waitForFunction((id) => document.querySelectorAll("iframe")[1]?.contentWindow.location.hash === `#${id}`, id, { timeout: WAIT }));
  const { origin } = new URL(tab.url());
  await tab.goto(`${origin}/view/infusense-300/en/administrator`);
  await text.locator("[data-passage='0']").click();
  await check("what stands before the chapters is told", panel.locator("code.path").filter({ hasText: "document." }).first().waitFor({ timeout: WAIT }));
  await tab.goto(`${origin}/view/infusense-500/en`);
  await text.getByText("Network configuration", { exact: false }).first().waitFor({ timeout: WAIT });
}

// The page around the document; the document itself is checked by check-html.mjs, and here with a chosen passage.
async function checkAccessible(browser, url, withPanel = false) {
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 }, bypassCSP: true });
    const tab = await context.newPage();
    await tab.goto(url);
    if (withPanel) {
      await tab.frameLocator("iframe").first().locator("[data-saved]").first().click();
      await tab.locator("#panel").waitFor({ timeout: WAIT });
      const frame = tab.frames().find((frame) => frame.url().includes("/files/"));
      await frame.evaluate(axe);
      const violations = await frame.evaluate(async () => (await window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"], resultTypes: ["violations"] })).violations);
      for (const violation of violations) report(`${url}, ${colorScheme}, the document: ${violation.id}: ${violation.help}: ${violation.nodes[0].target.join(" ")}`);
    }
    await tab.evaluate(axe);
    const result = await tab.evaluate(async () => await window.axe.run({ exclude: ["iframe"] }, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"], resultTypes: ["violations"], iframes: false }));
    for (const violation of result.violations) report(`${url}, ${colorScheme}: ${violation.id}: ${violation.help}: ${violation.nodes[0].target.join(" ")}`);
    await context.close();
  }
}

async function checkNothingWritten() {
  await check("nothing was written", !existsSync(join(project, "out")) && readdirSync(project).sort().join() === "pump,templates");
}

// An open stream of events does not hold the end.
async function checkEnd() {
  await new Promise((done, failed) => get(`${server.address}events`, (stream) => stream.once("data", done)).on("error", failed));
  const code = new Promise((done) => server.child.removeAllListeners("exit").on("exit", done));
  server.child.kill("SIGINT");
  await check("Ctrl-C ends it with 0", code.then((code) => code === 0));
}

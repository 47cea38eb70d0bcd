// Checks the preview of ifugen in a browser: it follows every change, tells what is wrong, and breaks no policy.
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
  rmSync(project, { recursive: true, force: true });
}
console.log(`${checks} checks, ${findings} findings`);
process.exit(findings === 0 ? 0 : 1);

function start() {
  const child = spawn(ifugen, ["serve", "pump", "--port", "0"], { cwd: project, stdio: ["ignore", "pipe", "ignore"] });
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
  tab.on("console", (message) => { if (["error", "warning"].includes(message.type())) report(`console: ${message.text()}`); });
  tab.on("pageerror", (error) => report(`script: ${error.message}`));
  tab.on("requestfailed", (request) => { if (!request.url().endsWith("/events")) report(`not loaded: ${request.url()}`); });
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

  // A page that was loaded once stays: what changes, changes in place, and the reader stays where they were.
  await tab.evaluate(() => { window.stays = true; });
  const frame = tab.frames().find((frame) => frame.url().includes("/files/"));
  await frame.evaluate(() => window.scrollTo(0, 1500));
  const device = "pump/infusense-500.ifu.toml";
  const original = readFileSync(join(project, device), "utf8");
  change(device, (toml) => toml.replace(/^purpose = "/m, '$&Freshly worded purpose. '));
  if (readFileSync(join(project, device), "utf8") === original) report("the example has no `purpose`");
  await check("a changed text appears", shows("Freshly worded purpose."));
  const problem = tab.locator("#problems .errors");
  await check("that its translation is behind is told", problem.getByText("E0502").waitFor({ timeout: WAIT }));
  await check("the reader stays where they were", tab.waitForFunction(() => Math.abs(document.querySelector("iframe").contentWindow.scrollY - 1500) < 200, null, { timeout: WAIT }));

  change(device, (toml) => toml.replace(/^schema = 1$/m, "schema = 1\nnonsense = 2"));
  const mistake = problem.getByText("unknown key `nonsense`", { exact: false });
  await check("a mistake is told", mistake.waitFor({ timeout: WAIT }));
  await check("with its code, place and help", problem.innerText().then((text) => /E0201/.test(text) && /pump\/infusense-500\.ifu\.toml:\d+:1/.test(text) && /nonsense = 2/.test(text)));
  await check("the last good document is still there", shows("Freshly worded purpose."));
  await checkAccessible(browser, `${address}view/infusense-500/en`);
  await picture("broken");
  change(device, (toml) => toml.replace("nonsense = 2\n", ""));
  await check("what is mended is told no more", mistake.waitFor({ state: "detached", timeout: WAIT }));

  mkdirSync(join(project, "templates", "chapters"), { recursive: true });
  execFileSync(ifugen, ["templates", "eject", "chapters/contact.md"], { cwd: project, stdio: "ignore" });
  change("templates/chapters/contact.md", (template) => `${template}\n\nOwn words of the template.\n`);
  await check("a changed template changes the page", shows("Own words of the template."));
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

// The page around the document; the document itself is checked by check-html.mjs.
async function checkAccessible(browser, url) {
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 }, bypassCSP: true });
    const tab = await context.newPage();
    await tab.goto(url);
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

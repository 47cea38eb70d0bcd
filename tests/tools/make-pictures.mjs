// Makes README's pictures in docs/pictures/ anew: the network chapter of the infusion pump in the browser, and the page at a
// glance of its PDF.
//
//     node make-pictures.mjs <ifugen, the program>
//
// Needs Chromium at /usr/bin/chromium or where CHROMIUM says, pdftotext and pdftoppm (Debian: poppler-utils). The browser
// takes the machine's fonts.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { PNG } from "pngjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const PICTURES = join(ROOT, "docs", "pictures");
const ANCHOR = "network-diagram";
// The page is the first that holds this: a heading and the line below it.
const PAGE = /Auf einen Blick\s+Beginnen\s+Sie\s+hier/;

const out = mkdtempSync(join(tmpdir(), "pictures-"));
try {
  const device = join(ROOT, "examples", "infusion-pump", "infusense-300.ifu.toml");
  const options = ["--quiet", "--lang", "en,de", "--format", "html,pdf", "--out", out];
  execFileSync(resolve(process.argv[2]), ["build", ...options, device], { stdio: "inherit" });
  mkdirSync(PICTURES, { recursive: true });
  keep("html.png", await browser(join(out, "infusense-300", "en", "ifu-security.html")));
  keep("pdf.png", sheet(join(out, "infusense-300", "de", "ifu-security.pdf")));
} finally {
  rmSync(out, { recursive: true, force: true });
}

async function browser(page) {
  const chrome = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--hide-scrollbars", "--disable-lcd-text", "--force-color-profile=srgb"],
  });
  const tab = await chrome.newPage({ viewport: { width: 1120, height: 700 }, colorScheme: "light" });
  await tab.goto(`${pathToFileURL(page).href}#${ANCHOR}`);
  const picture = await tab.screenshot();
  await chrome.close();
  return picture;
}

function sheet(pdf) {
  const pages = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).split("\f");
  const number = String(pages.findIndex((text) => PAGE.test(text)) + 1);
  if (number === "0") throw new Error(`no page of the PDF holds ${PAGE}`);
  const stdio = ["ignore", "pipe", "ignore"];
  return execFileSync("pdftoppm", ["-r", "64", "-png", "-singlefile", "-f", number, "-l", number, pdf], { stdio });
}

// Without an alpha channel and packed tightly: a repository keeps every version.
function keep(name, picture) {
  const bytes = PNG.sync.write(PNG.sync.read(picture), { colorType: 2, deflateLevel: 9 });
  writeFileSync(join(PICTURES, name), bytes);
  console.log(`docs/pictures/${name}: ${Math.round(bytes.length / 1000)} kB`);
}

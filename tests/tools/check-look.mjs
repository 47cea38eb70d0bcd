// Compares how documents look with pictures of how they did: pages in the browser, wide and narrow, light and dark, and
// pages of PDF files.
//
//     node check-look.mjs <folder of built documents>
//
// The documents are those of two cases of tests/golden/, below folders of their names: the examples change more often.
// The pictures stand in tests/look/; BLESS=1 writes them anew. A picture differs when more than TOLERANCE of its pixels do.
// Then it is put, with one that marks the pixels, where LOOK says (look/ in the current folder when it says nothing).
// Needs Chromium at /usr/bin/chromium or where CHROMIUM says, and pdftoppm. The text in the browser is set in DejaVu Sans
// (Debian: fonts-dejavu-core), whatever fonts the machine has; a PDF carries its own.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import pixelmatch from "pixelmatch";
import { chromium } from "playwright-core";
import { PNG } from "pngjs";

const PICTURES = join(dirname(fileURLToPath(import.meta.url)), "..", "look");
const TOLERANCE = 0.003;
// How far apart two colours are that count as different, from 0 to 1: less than a tint and the paper.
const THRESHOLD = 0.02;
const FONTS = `:root { --sans: "DejaVu Sans" !important; --mono: "DejaVu Sans Mono" !important }
  svg, svg * { font-family: "DejaVu Sans" !important }`;
// Document, and the anchor at the top of the picture.
const PAGES = [["network/input/en", "network-diagram"], ["warnings/input/en", ""]];
const VIEWS = [[1200, 800], [360, 800]].flatMap((size) => ["light", "dark"].map((scheme) => [...size, scheme]));
const SHEETS = [["network/input/en", 1], ["network/input/en", 3], ["network/input/en", 4], ["warnings/input/en", 2]];

const root = resolve(process.argv[2] ?? "out");
const told = resolve(process.env.LOOK ?? "look");
const bless = process.env.BLESS === "1";
let findings = 0;
let count = 0;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--hide-scrollbars", "--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"],
});
for (const [document, anchor] of PAGES) {
  for (const [width, height, colorScheme] of VIEWS) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height }, bypassCSP: true, reducedMotion: "reduce" });
    const tab = await context.newPage();
    await tab.goto(pathToFileURL(join(root, document, "ifu-security.html")).href);
    await tab.addStyleTag({ content: FONTS });
    await tab.evaluate(async (id) => {
      await document.fonts.ready;
      if (id) document.getElementById(id).scrollIntoView();
    }, anchor);
    compare(`${document}-${width}-${colorScheme}`, await tab.screenshot());
    await context.close();
  }
}
await browser.close();
for (const [document, page] of SHEETS) {
  const pdf = join(root, document, "ifu-security.pdf");
  const picture = execFileSync("pdftoppm", ["-r", "70", "-png", "-f", String(page), "-l", String(page), "-singlefile", pdf]);
  compare(`${document}-page-${page}`, picture);
}
console.log(`${count} pictures, ${findings} findings`);
process.exit(findings === 0 ? 0 : 1);

function compare(name, bytes) {
  count += 1;
  const file = `${name.replaceAll("/", "-")}.png`;
  const path = join(PICTURES, file);
  const picture = PNG.sync.read(bytes);
  if (bless) {
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(path, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }));
    return;
  }
  if (!existsSync(path)) return differs(file, picture, "there is no picture of it; BLESS=1 makes it");
  const wanted = PNG.sync.read(readFileSync(path));
  const { width, height } = wanted;
  if (picture.width !== width || picture.height !== height) {
    return differs(file, picture, `${picture.width} × ${picture.height} pixels instead of ${width} × ${height}`);
  }
  const marked = new PNG({ width, height });
  const share = pixelmatch(wanted.data, picture.data, marked.data, width, height, { threshold: THRESHOLD }) / (width * height);
  if (share > TOLERANCE) differs(file, picture, `${(share * 100).toFixed(2)} % of its pixels differ`, marked);
}

function differs(file, picture, message, marked) {
  findings += 1;
  console.log(`${file}: ${message}`);
  mkdirSync(told, { recursive: true });
  writeFileSync(join(told, file), PNG.sync.write(picture));
  if (marked) writeFileSync(join(told, file.replace(".png", "-marked.png")), PNG.sync.write(marked));
}

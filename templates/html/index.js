// Narrows the list of devices down to the rows that hold every word that was typed. The page is whole without it.
"use strict";
{
  const form = document.querySelector(".search");
  const field = form.querySelector("input");
  const shown = form.querySelector("output");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
  const rows = [...document.querySelectorAll("tbody tr")].map((row) => ({
    row,
    text: plain(row.textContent + " " + [...row.querySelectorAll("[lang]")].map((name) => name.lang).join(" ")),
  }));
  const narrow = () => {
    const words = plain(field.value).split(/\s+/u).filter((word) => word !== "");
    let count = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) count += 1;
    }
    shown.textContent = `${shown.dataset.label}: ${count} / ${rows.length}`;
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("input", narrow);
  form.hidden = false;
  narrow();
}

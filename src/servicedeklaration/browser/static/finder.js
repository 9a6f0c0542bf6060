/* Find hjælp: the list follows the answers at once. Without this the form's button does it. */
"use strict";

(() => {
  const form = document.querySelector("[data-finder=form]");
  if (!form || !window.fetch || !window.DOMParser) return;
  const told = document.getElementById("svar");
  const heading = document.getElementById("tilbud");
  const page = form.action.split("#")[0];
  let underway = null;

  const addressOfForm = () => {
    const asked = [...new FormData(form)].filter(([, value]) => String(value).trim());
    const query = new URLSearchParams(asked).toString();
    return page + (query ? `?${query}` : "");
  };

  /* What is shown of the new page: counts and choices, results, and the sentence read aloud. */
  const show = (answer) => {
    const focused = document.activeElement && document.activeElement.id;
    const opened = [...document.querySelectorAll("[data-finder=form] details[open]")].map((d) => d.id);
    for (const part of ["form", "results"]) {
      const [now, next] = [document, answer].map((d) => d.querySelector(`[data-finder=${part}]`));
      now.replaceChildren(...next.childNodes);
    }
    opened.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
    told.textContent = answer.getElementById("svar").textContent;
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  };

  const go = async (address, toResults) => {
    if (underway) underway.abort();
    underway = new AbortController();
    try {
      const answer = await fetch(address, { credentials: "same-origin", signal: underway.signal });
      if (!answer.ok) throw new Error(answer.status);
      show(new DOMParser().parseFromString(await answer.text(), "text/html"));
      history.replaceState(null, "", address);
      if (toResults) heading.focus();
    } catch (error) {
      if (error.name !== "AbortError") window.location.assign(address);
    }
  };

  form.addEventListener("change", () => go(addressOfForm(), false));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(addressOfForm(), true);
  });
  document.querySelector("[data-finder=results]").addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (!link || !plain || link.hash || link.href.split("?")[0] !== page) return;
    event.preventDefault();
    go(link.href, true);
  });
})();

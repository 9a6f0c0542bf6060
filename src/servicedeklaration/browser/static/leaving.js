/* Forlad siden: the button »Tilbage« does not lead back here. Without this the link leads away. */
"use strict";

(() => {
  const leave = (event) => {
    event.preventDefault();
    for (const form of document.forms) form.reset();
    document.title = "";
    document.body.hidden = true;
    window.location.replace(event.currentTarget.href);
  };
  for (const link of document.querySelectorAll(".sd-leave a")) {
    link.addEventListener("click", leave);
  }
})();

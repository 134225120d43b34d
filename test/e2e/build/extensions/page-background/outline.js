// Parses a page's text with what only a document has.
globalThis.outlineOf = (html) => {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  return [...parsed.querySelectorAll("h1, h2, h3")].map((heading) => heading.textContent.trim());
};

// Draws a number, as the picture of the button.
globalThis.pictureOf = (number) => {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 16;
  const context = canvas.getContext("2d");
  context.fillStyle = "rgb(0, 96, 0)";
  context.fillRect(0, 0, number, 16);
  return context.getImageData(0, 0, 16, 16);
};

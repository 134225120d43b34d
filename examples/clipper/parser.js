const CLUTTER = "script, style, noscript, template, svg, nav, aside, form, footer, [hidden], [aria-hidden='true']";
const BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, blockquote, pre, dt, dd, td, th, figcaption";

const clean = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const absolute = (href, base) => (URL.canParse(href, base) ? new URL(href, base).href : "");

function linksOf(root, base) {
  const links = new Map();
  for (const anchor of root.querySelectorAll("a[href]")) {
    const url = absolute(anchor.getAttribute("href"), base);
    const text = clean(anchor.textContent);
    if (/^https?:/.test(url) && text && !links.has(url)) links.set(url, { url, text });
  }
  return [...links.values()];
}

function textOf(root, title) {
  const blocks = [...root.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  const parts = blocks.length ? blocks.map((block) => clean(block.textContent)) : [clean(root.textContent)];
  if (parts[0] === title) parts.shift();
  return parts.filter(Boolean).join("\n\n");
}

function parse({ html, url }) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const base = absolute(page.querySelector("base[href]")?.getAttribute("href") ?? "", url) || url;
  const title = clean(page.querySelector("title")?.textContent) || clean(page.querySelector("h1")?.textContent) || url;
  const root = page.querySelector("article") ?? page.querySelector("main, [role='main']") ?? page.body;
  for (const clutter of root.querySelectorAll(CLUTTER)) clutter.remove();
  const text = textOf(root, title);
  return { title, url, text, words: text.split(/\s+/).filter(Boolean).length, links: linksOf(root, base) };
}

chrome.runtime.onMessage.addListener((message, _sender, sendResponse) => {
  if (message?.type === "parse") sendResponse(parse(message.page));
});

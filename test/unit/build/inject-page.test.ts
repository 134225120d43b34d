import { describe, expect, it } from "vitest";
import { injectIntoPage } from "../../../src/build/inject-page.js";

const TAG = '<script src="/compat/page.js"></script>';
const inject = (html: string) => injectIntoPage(html, "compat/page.js");

describe("a page gets the layer", () => {
  it("before its own scripts, on a line of its own where the page has such lines", () => {
    expect(inject('<!doctype html>\n<html>\n  <head>\n    <title>A</title>\n    <script src="a.js"></script>')).toBe(
      `<!doctype html>\n<html>\n  <head>\n    ${TAG}\n    <title>A</title>\n    <script src="a.js"></script>`,
    );
  });

  it("after a character set that comes first", () => {
    expect(inject('<!doctype html><head><meta charset="utf-8"><script src="a.js"></script></head>')).toBe(
      `<!doctype html><head><meta charset="utf-8">${TAG}<script src="a.js"></script></head>`,
    );
  });

  it("before an early script, whatever comes after it", () => {
    expect(inject('<head><script src="a.js"></script><meta charset="utf-8"></head>')).toBe(
      `<head>${TAG}<script src="a.js"></script><meta charset="utf-8"></head>`,
    );
  });

  it("where the page writes no head", () => {
    expect(inject('<!doctype html><!-- hello --><script src="a.js"></script>')).toBe(
      `<!doctype html><!-- hello -->${TAG}<script src="a.js"></script>`,
    );
    expect(inject('<!doctype html><body class="a"><p>text</p><script src="a.js"></script>')).toBe(
      `<!doctype html><body class="a">${TAG}<p>text</p><script src="a.js"></script>`,
    );
    expect(inject("just text")).toBe(`just text${TAG}`);
  });

  it("once", () => {
    expect(inject(`<head>${TAG}</head>`)).toBeUndefined();
  });

  it("and stays byte for byte as it was elsewhere", () => {
    const odd = "<HEAD ><TITLE>x</title>\r\n<p>&nbsp &notin; <b><i>mixed</b></i>\u0000</p>";
    expect(inject(odd)?.replace(TAG, "")).toBe(odd);
  });
});

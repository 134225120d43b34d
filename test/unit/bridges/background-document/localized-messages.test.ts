import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { localizedMessages } from "../../../../src/bridges/background-document/localized-messages.js";

const FILES: Readonly<Record<string, object>> = {
  "/_locales/en/messages.json": {
    greeting: { message: "Hello, $NAME$: $$5 and $2", placeholders: { name: { content: "$1" } } },
    only: { message: "in the default language" },
    word: { message: "colour" },
  },
  "/_locales/de/messages.json": { word: { message: "Farbe" } },
  "/_locales/de_AT/messages.json": { Word: { message: "Farb" } },
};
const asked: string[] = [];

class Request {
  responseText = "";
  #url = "";
  open(_method: string, url: string, later: boolean) {
    expect(later).toBe(false);
    this.#url = url;
  }
  send() {
    asked.push(this.#url);
    const file = FILES[this.#url];
    if (!file) throw new DOMException("It is not there.", "NetworkError");
    this.responseText = JSON.stringify(file);
  }
}

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal("XMLHttpRequest", Request);
});
afterEach(() => vi.unstubAllGlobals());

const messagesIn = (locale: string) =>
  localizedMessages({ predefined: { "@@ui_locale": locale, "@@bidi_dir": "ltr" }, manifest: { default_locale: "en" } });

test("placeholders and substitutions are filled in, and names do not depend on capitals", () => {
  const message = messagesIn("en_US");
  expect(message("Greeting", ["you", "me"])).toBe("Hello, you: $5 and me");
  expect(message("greeting", "you")).toBe("Hello, you: $5 and ");
  expect(message("greeting", new Array(10).fill("x"))).toBeUndefined();
});

test("the nearest language that has a message gives it", () => {
  expect(messagesIn("de_AT")("word")).toBe("Farb");
  expect(messagesIn("de")("word")).toBe("Farbe");
  expect(messagesIn("de")("only")).toBe("in the default language");
  expect(messagesIn("fr")("word")).toBe("colour");
  expect(messagesIn("fr")("unknown")).toBe("");
});

test("files are read once, and only when a message is wanted", () => {
  const message = messagesIn("de_AT");
  expect(message("@@bidi_dir")).toBe("ltr");
  expect(asked).toEqual([]);
  message("word");
  message("only");
  expect(asked).toEqual(["/_locales/en/messages.json", "/_locales/de/messages.json", "/_locales/de_AT/messages.json"]);
});

import type { About, Api, Detection, Shim } from "../../core/api.js";
import { lookUp } from "../../core/install.js";
import { isOptions } from "../../core/option-table.js";
import { targetOf } from "../target.js";

const DIFFERS = [
  "More than nine substitutions are put in: where there are as many, $10 is the tenth, and not the first and a zero.",
] as const;

export const about = {
  id: "i18n.getMessage-substitutions",
  summary:
    "Puts nothing where a message has a place and the call has no substitution, where Gecko puts the word null; takes null, and the option escapeLt, which Gecko refuses.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/i18n#method-getMessage",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: { firefox: DIFFERS, thunderbird: DIFFERS },
  contexts: ["background", "page", "content"],
} as const satisfies About;

type GetMessage = (...args: unknown[]) => string;

/** How many substitutions Chrome has places for. */
const MOST = 9;

/** What Chrome puts in: strings, or a list; anything else is no substitution. */
function listed(substitutions: unknown): string[] {
  const list = Array.isArray(substitutions) ? substitutions : [substitutions];
  return list === substitutions || typeof substitutions === "string" ? list.map(String) : [];
}

/** The same for Gecko, for which `$12` is the twelfth: in Chrome it is the first, and a 2. */
function placed(list: readonly string[]): readonly string[] {
  if (list.length > MOST) return list;
  return Array.from({ length: 99 }, (_, index) => {
    const [place, ...digits] = String(index + 1);
    return (list[Number(place) - 1] ?? "") + digits.join("");
  });
}

/** Stands for a substitution while the text around it is escaped: characters that no message has. */
const mark = (index: number) => `\u{f8ff}${index}\u{f8ff}`;

export const shim = {
  id: "i18n.getMessage-substitutions",
  detect: (api: Api): Detection =>
    targetOf(api) !== "chrome" && lookUp(api, "i18n.getMessage") ? "missing" : "native",
  create:
    (_api: Api, native: GetMessage): GetMessage =>
    (...args) => {
      const [name, substitutions, options, ...rest] = args;
      const { escapeLt, ...others } = isOptions(options) ? options : {};
      const known = (options == null || isOptions(options)) && (escapeLt == null || typeof escapeLt === "boolean");
      // What nobody documents is the engine's to refuse.
      if (!known || rest.length || Object.keys(others).length || typeof name !== "string") return native(...args);
      const list = placed(listed(substitutions));
      if (!escapeLt) return native(name, list);
      const escaped = native(
        name,
        list.map((_, index) => mark(index)),
      ).replaceAll("<", "&lt;");
      return escaped.replace(/\u{f8ff}(\d+)\u{f8ff}/gu, (_, index: string) => list[Number(index)] ?? "");
    },
} as const satisfies Shim;

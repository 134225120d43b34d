import type { Opening } from "./protocol.js";

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content?: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

/** A file of the package, at once: `i18n.getMessage` answers at once, and a document can wait for a file. */
function readMessages(locale: string): Messages {
  const request = new XMLHttpRequest();
  request.open("GET", `/_locales/${locale}/messages.json`, false);
  try {
    request.send();
    return JSON.parse(request.responseText) as Messages;
  } catch {
    // The package has no messages in this language: the next one's are used.
    return {};
  }
}

/** Names of messages do not depend on capitals. */
const lowered = <Value>(object: Readonly<Record<string, Value>> = {}): Map<string, Value> =>
  new Map(Object.entries(object).map(([name, value]) => [name.toLowerCase(), value]));

/** The text of a message, with its placeholders and then `$1` to `$9` filled in. */
function fill({ message, placeholders }: Message, substitutions: readonly unknown[]): string {
  const named = lowered(placeholders);
  const text = message.replace(
    /\$([\w@]+)\$/g,
    (whole, name: string) => named.get(name.toLowerCase())?.content ?? whole,
  );
  return text.replace(/\$(\$+|[1-9])/g, (_whole, what: string) =>
    what.startsWith("$") ? what : String(substitutions[Number(what) - 1] ?? ""),
  );
}

/**
 * `i18n.getMessage` from the files of the package, as Chrome chooses them: the language of the browser, without its
 * region, and the default one.
 *
 * @see https://developer.chrome.com/docs/extensions/reference/api/i18n#method-getMessage
 */
export function localizedMessages({ predefined, manifest }: Pick<Opening, "predefined" | "manifest">) {
  let read: Map<string, Message> | undefined;
  const messages = () => {
    const locale = predefined["@@ui_locale"] ?? "";
    const locales = new Set([String(manifest.default_locale ?? ""), locale.replace(/_.*/, ""), locale]);
    read ??= new Map([...locales].filter(Boolean).flatMap((each) => [...lowered(readMessages(each))]));
    return read;
  };
  return (name: string, substitutions?: unknown): string | undefined => {
    const found = predefined[name];
    if (found !== undefined) return found;
    const message = messages().get(String(name).toLowerCase());
    const given = Array.isArray(substitutions) ? substitutions : [substitutions];
    if (given.length > 9) return undefined;
    return message ? fill(message, given) : "";
  };
}

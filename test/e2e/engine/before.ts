interface Root {
  runtime?: { getURL?: unknown };
}

const scope = globalThis as unknown as Record<"browser" | "chrome", Root | undefined>;
const native = [scope.browser, scope.chrome].find((root) => typeof root?.runtime?.getURL === "function");

/** What this place had before compat came. */
export const before = { getURL: native?.runtime?.getURL, names: Object.getOwnPropertyNames(globalThis) };

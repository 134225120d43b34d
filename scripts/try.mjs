/**
 * Tries every extension of a folder in a real browser: installs it, starts it, uses it, and prints what went wrong.
 *   node scripts/try.mjs <folder...> --browser firefox|thunderbird|chromium [--as-is] [--filter text]
 *                        [--json file] [--baseline file] [--jobs n]
 */
import { register } from "tsx/esm/api";

register();
const { tryExtensions } = await import("./try/try-extensions.ts");
process.exit(await tryExtensions(process.argv.slice(2)));

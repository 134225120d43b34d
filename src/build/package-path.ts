import { InputError } from "./input-error.js";

const CONTROL = /\p{Cc}/u;

/**
 * Checks that a path means the same place inside the package on every system.
 *
 * @throws InputError for absolute paths, `..`, backslashes and control characters
 */
export function checkPackagePath(packageName: string, path: string): void {
  const problem = problemOf(path);
  if (problem)
    throw new InputError(`${packageName}: the path ${JSON.stringify(path)} ${problem}. Rename it and pack again.`);
}

function problemOf(path: string): string | undefined {
  if (path.includes("\\")) return "has a backslash, which is a folder on Windows and a letter elsewhere";
  if (path.startsWith("/") || /^[a-z]:/i.test(path))
    return "is absolute, so it could be written outside of the package";
  const parts = path.split("/");
  if (parts.includes("..")) return "has a '..', so it could be written outside of the package";
  if (parts.some((part) => part === "" || part === ".")) return "has an empty part or a '.'";
  if (CONTROL.test(path)) return "has a control character";
  if (path.includes("\uFFFD")) return "is not valid UTF-8";
  return undefined;
}

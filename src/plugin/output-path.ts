const SCRIPT = /\.(?:[cm]?[jt]s|[jt]sx)$/i;

/** Whether a path is that of a program that a bundler can read. */
export const isScript = (path: string): boolean => SCRIPT.test(path) && !/\.d\.[cm]?ts$/i.test(path);

/** Whether a path is that of a page. */
export const isPage = (path: string): boolean => /\.x?html?$/i.test(path);

/** The path in the package of what a script becomes: `src/popup.tsx` → `src/popup.js`. */
export const outputPath = (path: string): string => path.replace(SCRIPT, ".js");

/** What a generated worker runs, in order. Files are paths of the package. */
export interface WorkerParts {
  readonly module: boolean;
  /** The layer, which has to run first. */
  readonly layer?: string;
  /** Whether `window` has to stand for the worker's own global. */
  readonly window: boolean;
  readonly scripts: readonly string[];
}

const HEADER = `// Written by compat build: Chrome runs the background of an extension as a service worker.
`;

/** The file that does in a service worker what a list of scripts does in a page. */
export function workerFile(parts: WorkerParts): string {
  const { layer, scripts } = parts;
  if (parts.module) {
    const files = [...(layer ? [layer] : []), ...scripts];
    return HEADER + files.map((file) => `import ${address(file)};\n`).join("");
  }
  const window = parts.window ? "self.window = self;\n" : "";
  const first = layer ? `importScripts(${address(layer)});\n` : "";
  return HEADER + window + first + (scripts.length ? inOrder(scripts) : "");
}

const address = (file: string) => JSON.stringify(`/${file.split("/").map(encodeURIComponent).join("/")}`);

const inOrder = (scripts: readonly string[]) => `for (const script of [${scripts.map(address).join(", ")}]) {
  try {
    importScripts(script);
  } catch (error) {
    // As in a page, a script that fails does not keep the next one from running.
    reportError(error);
  }
}
`;

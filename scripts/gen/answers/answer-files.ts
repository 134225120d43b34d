import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { NamespaceAnswers } from "../../../src/compat-table/answer.js";
import { ROOT } from "../shim-files.js";

const FOLDER = path.join(ROOT, "src/answers");

/** The data file of every namespace that has one, in the order of their names. */
export async function answerFiles(): Promise<NamespaceAnswers[]> {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts"))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const { answers } = (await import(pathToFileURL(path.join(FOLDER, file)).href)) as { answers?: NamespaceAnswers };
      if (`${answers?.namespace}.ts` !== file)
        throw new Error(`src/answers/${file} must export the 'answers' of its namespace.`);
      return answers as NamespaceAnswers;
    }),
  );
}

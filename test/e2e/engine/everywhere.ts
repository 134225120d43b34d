import { accounts } from "../../../src/entries/accounts.js";
import { readingList } from "../../../src/entries/readingList.js";
import { browser, support } from "../../../src/index.js";
import { before } from "./before.js";

const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.names.includes(name));

/** For the specs, which reach it from outside. */
export const engine = { accounts, added, before, browser, readingList, support };
Object.assign(globalThis, { engine });

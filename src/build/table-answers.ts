import type { EngineName } from "../compat-table/engines.js";
import { needs, support } from "../compat-table/query.js";
import type { TableAnswers } from "./needed-shims.js";

/** The compat table's answers, for {@link neededShims}. */
export const tableAnswers: TableAnswers = {
  isNative: (member, target, range) => !needs(member, { [target]: range }),
  isKnown: (member, browser) => support(member).native[browser as EngineName] !== null,
};

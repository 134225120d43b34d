import type { Api } from "../core/api.js";
import { asynchronous } from "../core/asynchronous.js";
import { argumentErrorClass } from "../core/errors.js";

/** One live context of the extension. @see https://developer.chrome.com/docs/extensions/reference/api/runtime#type-ExtensionContext */
export interface ExtensionContext {
  contextId: string;
  contextType: string;
  documentId?: string;
  documentOrigin?: string;
  documentUrl?: string;
  frameId: number;
  incognito: boolean;
  tabId: number;
  windowId: number;
}

/** Every field must match; of the values in a list, any one. */
export interface ContextFilter {
  contextIds?: string[] | null;
  contextTypes?: string[] | null;
  documentIds?: string[] | null;
  documentOrigins?: string[] | null;
  documentUrls?: string[] | null;
  frameIds?: number[] | null;
  incognito?: boolean | null;
  tabIds?: number[] | null;
  windowIds?: number[] | null;
}

const FIELDS = /^(?:(incognito)|(frame|tab|window)Ids|context(?:Id|Type)s|document(?:Id|Origin|Url)s)$/;
const TYPES = ["BACKGROUND", "DEVELOPER_TOOLS", "OFFSCREEN_DOCUMENT", "POPUP", "SIDE_PANEL", "TAB"];

/** What is wrong with one field of a filter, or undefined. */
function fault(field: string, wanted: unknown): string | undefined {
  const [known, single, numeric] = FIELDS.exec(field) ?? [];
  if (!known) return `Unexpected property: '${field}'.`;
  if (wanted === null || wanted === undefined) return undefined;
  const at = `Error at property '${field}': `;
  if (single) return typeof wanted === "boolean" ? undefined : `${at}Invalid type: expected boolean.`;
  if (!Array.isArray(wanted)) return `${at}Invalid type: expected array.`;
  if (wanted.some((value) => (numeric ? !Number.isInteger(value) : typeof value !== "string"))) {
    return `${at}Invalid type: expected ${numeric ? "integer" : "string"}.`;
  }
  if (field !== "contextTypes" || wanted.every((value) => TYPES.includes(value))) return undefined;
  return `${at}Value must be one of ${TYPES.join(", ")}.`;
}

const matches = (filter: ContextFilter, context: ExtensionContext): boolean =>
  Object.entries(filter).every(([field, wanted]) => {
    if (wanted === null || wanted === undefined) return true;
    const actual = context[field.replace(/s$/, "") as keyof ExtensionContext];
    return Array.isArray(wanted) ? wanted.includes(actual) : wanted === actual;
  });

/** `runtime.getContexts` over whatever finds all contexts. */
export function contextsFunction(api: Api, findAll: () => Promise<ExtensionContext[]>) {
  const id = "runtime.getContexts";
  return asynchronous(api, id, ["filter: object"], (filter: ContextFilter): Promise<ExtensionContext[]> => {
    for (const [field, wanted] of Object.entries(filter)) {
      const cause = fault(field, wanted);
      if (cause) {
        throw new (argumentErrorClass(api))(
          `Error in invocation of ${id}(filter: object): Error at parameter 'filter': ${cause}`,
        );
      }
    }
    return findAll().then((all) => all.filter((context) => matches(filter, context)));
  });
}

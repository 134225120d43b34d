/** One console message as a content process reports it to the parent. */
export interface ConsoleReport {
  level: string;
  text: string;
  /** URL of the script. */
  file: string;
  /** URL of the document that it ran in, or "". */
  document: string;
  /** Id of the add-on whose content script wrote it, or "". */
  addon: string;
}

interface ConsoleEvent {
  level: string;
  arguments: unknown[];
  filename: string;
  innerID: number | string;
  addonId?: string;
}

export interface ProcessScope {
  Services: {
    cpmm: { sendAsyncMessage(name: string, data: ConsoleReport): void };
    scriptSecurityManager: { getSystemPrincipal(): unknown };
    wm: { getCurrentInnerWindowWithId(id: number): { document: Document } | null };
  };
  Cc: Record<
    string,
    {
      getService(type: unknown): {
        addLogEventListener(listener: (event: { wrappedJSObject: ConsoleEvent }) => void, principal: unknown): void;
      };
    }
  >;
  Ci: { nsIConsoleAPIStorage: unknown };
}

/** Reports every console call of its process. Sent as source text, it runs as a process script. */
export function reportConsole(scope: ProcessScope): void {
  const { Services, Cc, Ci } = scope;
  const describe = (value: unknown): string => {
    if (typeof value === "string") return value;
    try {
      if (typeof value === "object" && value !== null && "message" in value) {
        return "stack" in value ? String(value) : `${String(value)} ${String(value.message)}`;
      }
      return JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  };
  Cc["@mozilla.org/consoleAPI-storage;1"]?.getService(Ci.nsIConsoleAPIStorage).addLogEventListener((event) => {
    const { level, arguments: parts, filename, innerID, addonId } = event.wrappedJSObject;
    const window = typeof innerID === "number" ? Services.wm.getCurrentInnerWindowWithId(innerID) : null;
    Services.cpmm.sendAsyncMessage("compat:console", {
      level,
      text: Array.from(parts, describe).join(" "),
      file: filename ?? "",
      document: window?.document.documentURI ?? "",
      addon: addonId ?? "",
    });
  }, Services.scriptSecurityManager.getSystemPrincipal());
}

/** What is to be done inside a document's own process, and the name under which the answer is sent. */
export interface FrameRequest {
  answer: string;
  /** `page`: the document's own scope; `content`: the extension's content-script scope in it. */
  world: "page" | "content";
  extensionId: string;
  /** The expression of `remoteCall`. */
  expression?: string;
  /** The element to click. */
  click?: string;
  /** Only wait until the extension's content scripts that are being injected into the document have run. */
  injected?: true;
}

/** `text`: the text of `remoteCall`; `failed`: it could not be run, and why. */
export interface FrameAnswer {
  text?: string;
  failed?: string;
}

interface Realm {
  executeInGlobalWithBindings(
    code: string,
    bindings: object,
    options: object,
  ): { throw?: { unsafeDereference?(): unknown } } | null;
  makeDebuggeeValue(value: unknown): unknown;
}

interface GeckoWindow extends Window {
  windowUtils: {
    sendMouseEvent?(
      type: string,
      x: number,
      y: number,
      button: number,
      clickCount: number,
      modifiers: number,
      ignoreRootScrollFrame: boolean,
      pressure: number,
      inputSource: number,
      isDomEventSynthesized: boolean,
      isWidgetEventSynthesized: boolean,
      buttons: number,
    ): void;
  };
  synthesizeMouseEvent?(type: string, x: number, y: number, mouse: object, options: object): void;
}

/** Gecko's own object for an entry of `content_scripts`, of which only a part is used here. */
interface ContentScript {
  injectedInto: WeakSet<Document>;
  compileScripts(): Promise<unknown>[];
  loadCSS(): Promise<unknown>[];
}

interface ContentScripts {
  contentScripts: { get(matcher: object): ContentScript };
  getContextByExtensionId(id: string, window: Window): { sandbox: unknown } | undefined;
}

export interface FrameScope {
  content: GeckoWindow | null;
  sendAsyncMessage(name: string, data: unknown): void;
  ChromeUtils: { importESModule<Module>(url: string): Module };
  Services: {
    scriptSecurityManager: { getSystemPrincipal(): unknown };
    tm: { dispatchToMainThread(task: () => void): void };
  };
  Cu: {
    Sandbox: new (
      principal: unknown,
      options: object,
    ) => { Debugger: new () => { makeGlobalObjectReference(global: unknown): Realm } };
    getGlobalForObject(object: unknown): {
      compatDebugger?: { makeGlobalObjectReference(global: unknown): Realm };
      WebExtensionPolicy: { getByID(id: string): { contentScripts: readonly object[] } | null };
    };
    exportFunction(fn: unknown, target: unknown): unknown;
  };
}

/** Carries out a request. It is sent as its source text and runs as a frame script, so it uses nothing but its arguments. */
export function runFrameRequest(scope: FrameScope, request: FrameRequest): void {
  const { content, Cu, ChromeUtils, Services, sendAsyncMessage } = scope;
  const answer = (body: FrameAnswer) => sendAsyncMessage(request.answer, body);
  // The same way in as WebDriver BiDi has: neither the page's Content-Security-Policy nor its own globals matter.
  const enter = (global: unknown): Realm => {
    const shared = Cu.getGlobalForObject(Services);
    if (!shared.compatDebugger) {
      const { addDebuggerToGlobal } = ChromeUtils.importESModule<{ addDebuggerToGlobal(global: unknown): void }>(
        "resource://gre/modules/jsdebugger.sys.mjs",
      );
      const holder = new Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { freshCompartment: true });
      addDebuggerToGlobal(holder);
      shared.compatDebugger = new holder.Debugger();
    }
    return shared.compatDebugger.makeGlobalObjectReference(global);
  };
  const press = (window: GeckoWindow, selector: string): void => {
    const element = window.document.querySelector(selector);
    if (!element) throw new Error(`No element matches ${selector}`);
    element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const box = element.getBoundingClientRect();
    if (!box.width || !box.height) throw new Error(`${selector} cannot be clicked: it is not shown`);
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const hit = window.document.elementFromPoint(x, y);
    if (!hit || !(element.contains(hit) || hit.contains(element))) {
      throw new Error(
        `${selector} cannot be clicked: at its middle (${x}, ${y}) is ${hit ? `<${hit.localName}>` : "nothing"}`,
      );
    }
    for (const type of ["mousemove", "mousedown", "mouseup"]) {
      const buttons = type === "mousedown" ? 1 : 0;
      const clickCount = type === "mousemove" ? 0 : 1;
      if (window.synthesizeMouseEvent) {
        const mouse = { button: 0, buttons, clickCount, modifiers: 0, inputSource: 1 };
        window.synthesizeMouseEvent(type, x, y, mouse, { isDOMEventSynthesized: false });
      } else {
        const send = window.windowUtils.sendMouseEvent;
        send?.call(window.windowUtils, type, x, y, 0, clickCount, 0, false, 0, 1, false, false, buttons);
      }
    }
  };
  const importContentScripts = (): ContentScripts =>
    ChromeUtils.importESModule<{ ExtensionContent: ContentScripts }>("resource://gre/modules/ExtensionContent.sys.mjs")
      .ExtensionContent;
  // The scope is there before its scripts, which compile in another thread. Those of the next `run_at` follow only then.
  const whenInjected = async (document: Document, seen = 0): Promise<void> => {
    const { contentScripts } = importContentScripts();
    const policy = Cu.getGlobalForObject(Services).WebExtensionPolicy.getByID(request.extensionId);
    const begun = (policy?.contentScripts ?? [])
      .map((matcher) => contentScripts.get(matcher))
      .filter(({ injectedInto }) => injectedInto.has(document));
    if (begun.length === seen) return;
    await Promise.allSettled(begun.flatMap((script) => [...script.compileScripts(), ...script.loadCSS()]));
    await new Promise<void>((resolve) => Services.tm.dispatchToMainThread(resolve));
    await whenInjected(document, begun.length);
  };
  try {
    if (!content) throw new Error("the document is gone");
    if (request.click !== undefined) {
      press(content, request.click);
      answer({ text: "{}" });
      return;
    }
    let global: unknown = content;
    if (request.world === "content") {
      global = importContentScripts().getContextByExtensionId(request.extensionId, content)?.sandbox;
      if (!global) throw new Error(`the extension has no content script in ${content.location.href}`);
      if (request.injected) {
        whenInjected(content.document).then(
          () => answer({ text: "{}" }),
          (error: unknown) => answer({ failed: String(error) }),
        );
        return;
      }
    }
    const done = (text: string) => answer({ text });
    const realm = enter(global);
    const completion = realm.executeInGlobalWithBindings(
      `(async () => { compatDone(await ${request.expression}); })(); undefined`,
      { compatDone: realm.makeDebuggeeValue(Cu.exportFunction(done, global)) },
      { url: "compat-fixture" },
    );
    if (!completion) throw new Error("the script was ended by the browser");
    if (completion.throw) throw completion.throw.unsafeDereference?.() ?? completion.throw;
  } catch (error) {
    answer({ failed: String(error) });
  }
}

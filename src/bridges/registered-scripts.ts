/** A content script as the extension registers it, and as the browser tells of it. */
export interface RegisteredScript {
  readonly id: string;
  readonly js?: readonly string[];
  readonly world?: string;
}

const pathOf = (file: string): string => new URL(file, "https://extension/").pathname;

/** The script without the layer, as its author knows it. */
export function withoutLayer<Script extends RegisteredScript>(script: Script, layer: string): Script {
  if (!script.js) return script;
  return { ...script, js: script.js.filter((file) => pathOf(file) !== pathOf(layer)) };
}

/** The script with the layer before its own files; one that has none, or runs in the page's own world, goes without. */
export function layerFirst<Script extends RegisteredScript>(script: Script, layer: string): Script {
  const { js } = withoutLayer(script ?? {}, layer);
  if (!js?.length) return script;
  return { ...script, js: script.world === "MAIN" ? js : [layer, ...js] };
}

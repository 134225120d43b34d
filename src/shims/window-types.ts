/** `windowTypes` that only other browsers have: no window is of such a type, so none is left out. */
export const WINDOW_TYPES = {
  chrome: [{ windowTypes: { without: ["messageCompose", "messageDisplay"] } }],
  firefox: [{ windowTypes: { without: ["custom-tab", "messageCompose", "messageDisplay"] } }],
  thunderbird: [{ windowTypes: { without: ["app", "custom-tab", "devtools", "panel"] } }],
} as const;

/** Runs in every context, after the script with the variants: the time of the first evaluation of one of them. */
globalThis.timeOf = (variant) => {
  const native = globalThis.browser ?? globalThis.chrome;
  globalThis.native = { api: native, sendMessage: native.runtime.sendMessage, onMessage: native.runtime.onMessage };
  const start = performance.now();
  globalThis.variants[variant]();
  return performance.now() - start;
};

export { findBrowser } from "./find-browser.js";
export { launchExtension } from "./launch-extension.js";
export type * from "./running-extension.js";
export {
  type ExtensionTestArgs,
  type ExtensionTestOptions,
  type ExtensionWorkerArgs,
  expect,
  test,
} from "./test.js";

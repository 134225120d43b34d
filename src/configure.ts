export { configure } from "./core/options.js";

import { keptLimit } from "../storage-limit.js";

export default keptLimit("storage.sync.MAX_ITEMS", (limit) =>
  Object.fromEntries(Array.from({ length: limit + 1 }, (_, at) => [`item ${at}`, "x"])),
);

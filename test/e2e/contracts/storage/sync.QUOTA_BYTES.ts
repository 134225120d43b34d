import { keptLimit } from "../storage-limit.js";

export default keptLimit("storage.sync.QUOTA_BYTES", (limit) =>
  Object.fromEntries(Array.from({ length: Math.ceil(limit / 8000) + 1 }, (_, at) => [`item ${at}`, "x".repeat(8000)])),
);

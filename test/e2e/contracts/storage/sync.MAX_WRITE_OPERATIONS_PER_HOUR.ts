import { unkeptLimit } from "../storage-limit.js";

export default unkeptLimit(
  "storage.sync.MAX_WRITE_OPERATIONS_PER_HOUR",
  "The browser does not count changes: more of them are not refused.",
  async (area, limit) => {
    await Promise.all(Array.from({ length: limit + 1 }, (_, at) => area.set?.({ item: at })));
    await area.remove?.("item");
  },
);

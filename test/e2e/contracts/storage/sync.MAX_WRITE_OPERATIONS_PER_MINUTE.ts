import { unkeptLimit } from "../storage-limit.js";

export default unkeptLimit(
  "storage.sync.MAX_WRITE_OPERATIONS_PER_MINUTE",
  "The browser does not count changes: more of them are not refused.",
  async (area, limit) => {
    for (let at = 0; at <= limit; at++) await area.set?.({ item: at });
    await area.remove?.("item");
  },
);

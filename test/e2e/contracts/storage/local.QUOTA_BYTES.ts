import { unkeptLimit } from "../storage-limit.js";

export default unkeptLimit(
  "storage.local.QUOTA_BYTES",
  "The browser keeps to a larger limit of its own: more is not refused.",
  async (area, limit) => {
    await area.set?.({ item: "x".repeat(limit + 1) });
    await area.remove?.("item");
  },
);

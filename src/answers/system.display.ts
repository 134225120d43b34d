import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "system.display",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["getInfo", "onDisplayChanged"],
      grade: "missing",
    },
    {
      on: ["firefox", "thunderbird"],
      members: [
        "setDisplayProperties",
        "getDisplayLayout",
        "setDisplayLayout",
        "showNativeTouchCalibration",
        "setMirrorMode",
      ],
      grade: "inert",
      reply: ["rejects", "Function available only on ChromeOS."],
      why: "ChromeOS only; Chrome on other systems answers the same",
    },
    {
      on: ["firefox", "thunderbird"],
      members: [
        "enableUnifiedDesktop",
        "overscanCalibrationStart",
        "overscanCalibrationAdjust",
        "overscanCalibrationReset",
        "overscanCalibrationComplete",
        "startCustomTouchCalibration",
        "completeCustomTouchCalibration",
        "clearTouchCalibration",
      ],
      grade: "inert",
      reply: ["returns"],
      why: "ChromeOS only; Chrome on other systems answers the same",
    },
  ],
};

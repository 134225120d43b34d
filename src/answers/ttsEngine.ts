import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "ttsEngine",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["onSpeak", "onStop", "onPause", "onResume", "sendTtsEvent", "updateVoices"],
      grade: "missing",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["onSpeakWithAudioStream", "sendTtsAudio"],
      grade: "unavailable",
      why: "the browser takes no audio from speech engines",
      instead: "Play the audio in a page with an audio element.",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["onLanguageStatusRequest", "onInstallLanguageRequest", "onUninstallLanguageRequest"],
      grade: "inert",
      why: "nobody asks the engine for languages",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["updateLanguage"],
      grade: "inert",
      reply: ["returns"],
      why: "nobody asks the engine for languages",
    },
  ],
};

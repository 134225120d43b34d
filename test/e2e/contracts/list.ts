import type { Shim } from "../../../src/core/api.js";
import { shim as runtime_ContextType_shim } from "../../../src/shims/runtime/ContextType.js";
import { shim as runtime_connect_disconnectReason_shim } from "../../../src/shims/runtime/connect-disconnectReason.js";
import { shim as runtime_connectNative_disconnectReason_shim } from "../../../src/shims/runtime/connectNative-disconnectReason.js";
import { shim as runtime_getVersion_shim } from "../../../src/shims/runtime/getVersion.js";
import { shim as runtime_OnInstalledReason_shim } from "../../../src/shims/runtime/OnInstalledReason.js";
import { shim as runtime_OnPerformanceWarningCategory_shim } from "../../../src/shims/runtime/OnPerformanceWarningCategory.js";
import { shim as runtime_OnPerformanceWarningSeverity_shim } from "../../../src/shims/runtime/OnPerformanceWarningSeverity.js";
import { shim as runtime_OnRestartRequiredReason_shim } from "../../../src/shims/runtime/OnRestartRequiredReason.js";
import { shim as runtime_onBrowserUpdateAvailable_shim } from "../../../src/shims/runtime/onBrowserUpdateAvailable.js";
import { shim as runtime_onConnect_disconnectReason_shim } from "../../../src/shims/runtime/onConnect-disconnectReason.js";
import { shim as runtime_onConnectExternal_disconnectReason_shim } from "../../../src/shims/runtime/onConnectExternal-disconnectReason.js";
import { shim as runtime_onConnectNative_shim } from "../../../src/shims/runtime/onConnectNative.js";
import { shim as runtime_onEnabled_shim } from "../../../src/shims/runtime/onEnabled.js";
import { shim as runtime_onInstalled_reason_shim } from "../../../src/shims/runtime/onInstalled-reason.js";
import { shim as runtime_onMessage_promiseReply_shim } from "../../../src/shims/runtime/onMessage-promiseReply.js";
import { shim as runtime_onMessageExternal_promiseReply_shim } from "../../../src/shims/runtime/onMessageExternal-promiseReply.js";
import { shim as runtime_onPerformanceWarning_shim } from "../../../src/shims/runtime/onPerformanceWarning.js";
import { shim as runtime_onRestartRequired_shim } from "../../../src/shims/runtime/onRestartRequired.js";
import { shim as runtime_onUpdateAvailable_pending_shim } from "../../../src/shims/runtime/onUpdateAvailable-pending.js";
import { shim as runtime_PlatformArch_shim } from "../../../src/shims/runtime/PlatformArch.js";
import { shim as runtime_PlatformNaclArch_shim } from "../../../src/shims/runtime/PlatformNaclArch.js";
import { shim as runtime_PlatformOs_shim } from "../../../src/shims/runtime/PlatformOs.js";
import { shim as runtime_RequestUpdateCheckStatus_shim } from "../../../src/shims/runtime/RequestUpdateCheckStatus.js";
import { shim as runtime_requestUpdateCheck_shim } from "../../../src/shims/runtime/requestUpdateCheck.js";
import { shim as runtime_restart_shim } from "../../../src/shims/runtime/restart.js";
import { shim as runtime_restartAfterDelay_shim } from "../../../src/shims/runtime/restartAfterDelay.js";
import { shim as runtime_sendMessage_options_shim } from "../../../src/shims/runtime/sendMessage-options.js";
import { shim as runtime_sendMessage_promiseReply_shim } from "../../../src/shims/runtime/sendMessage-promiseReply.js";
import type { Contract } from "./contract.js";
import runtime_ContextType from "./runtime/ContextType.js";
import runtime_connect_disconnectReason from "./runtime/connect-disconnectReason.js";
import runtime_connectNative_disconnectReason from "./runtime/connectNative-disconnectReason.js";
import runtime_getVersion from "./runtime/getVersion.js";
import runtime_OnInstalledReason from "./runtime/OnInstalledReason.js";
import runtime_OnPerformanceWarningCategory from "./runtime/OnPerformanceWarningCategory.js";
import runtime_OnPerformanceWarningSeverity from "./runtime/OnPerformanceWarningSeverity.js";
import runtime_OnRestartRequiredReason from "./runtime/OnRestartRequiredReason.js";
import runtime_onBrowserUpdateAvailable from "./runtime/onBrowserUpdateAvailable.js";
import runtime_onConnect_disconnectReason from "./runtime/onConnect-disconnectReason.js";
import runtime_onConnectExternal_disconnectReason from "./runtime/onConnectExternal-disconnectReason.js";
import runtime_onConnectNative from "./runtime/onConnectNative.js";
import runtime_onEnabled from "./runtime/onEnabled.js";
import runtime_onInstalled_reason from "./runtime/onInstalled-reason.js";
import runtime_onMessage_promiseReply from "./runtime/onMessage-promiseReply.js";
import runtime_onMessageExternal_promiseReply from "./runtime/onMessageExternal-promiseReply.js";
import runtime_onPerformanceWarning from "./runtime/onPerformanceWarning.js";
import runtime_onRestartRequired from "./runtime/onRestartRequired.js";
import runtime_onUpdateAvailable_pending from "./runtime/onUpdateAvailable-pending.js";
import runtime_PlatformArch from "./runtime/PlatformArch.js";
import runtime_PlatformNaclArch from "./runtime/PlatformNaclArch.js";
import runtime_PlatformOs from "./runtime/PlatformOs.js";
import runtime_RequestUpdateCheckStatus from "./runtime/RequestUpdateCheckStatus.js";
import runtime_requestUpdateCheck from "./runtime/requestUpdateCheck.js";
import runtime_restart from "./runtime/restart.js";
import runtime_restartAfterDelay from "./runtime/restartAfterDelay.js";
import runtime_sendMessage_options from "./runtime/sendMessage-options.js";
import runtime_sendMessage_promiseReply from "./runtime/sendMessage-promiseReply.js";

export const CONTRACTS: readonly { contract: Contract; shim: Shim }[] = [
  { contract: runtime_ContextType, shim: runtime_ContextType_shim },
  { contract: runtime_OnInstalledReason, shim: runtime_OnInstalledReason_shim },
  { contract: runtime_OnPerformanceWarningCategory, shim: runtime_OnPerformanceWarningCategory_shim },
  { contract: runtime_OnPerformanceWarningSeverity, shim: runtime_OnPerformanceWarningSeverity_shim },
  { contract: runtime_OnRestartRequiredReason, shim: runtime_OnRestartRequiredReason_shim },
  { contract: runtime_PlatformArch, shim: runtime_PlatformArch_shim },
  { contract: runtime_PlatformNaclArch, shim: runtime_PlatformNaclArch_shim },
  { contract: runtime_PlatformOs, shim: runtime_PlatformOs_shim },
  { contract: runtime_RequestUpdateCheckStatus, shim: runtime_RequestUpdateCheckStatus_shim },
  { contract: runtime_connect_disconnectReason, shim: runtime_connect_disconnectReason_shim },
  { contract: runtime_connectNative_disconnectReason, shim: runtime_connectNative_disconnectReason_shim },
  { contract: runtime_getVersion, shim: runtime_getVersion_shim },
  { contract: runtime_onBrowserUpdateAvailable, shim: runtime_onBrowserUpdateAvailable_shim },
  { contract: runtime_onConnect_disconnectReason, shim: runtime_onConnect_disconnectReason_shim },
  { contract: runtime_onConnectExternal_disconnectReason, shim: runtime_onConnectExternal_disconnectReason_shim },
  { contract: runtime_onConnectNative, shim: runtime_onConnectNative_shim },
  { contract: runtime_onEnabled, shim: runtime_onEnabled_shim },
  { contract: runtime_onInstalled_reason, shim: runtime_onInstalled_reason_shim },
  { contract: runtime_onMessage_promiseReply, shim: runtime_onMessage_promiseReply_shim },
  { contract: runtime_onMessageExternal_promiseReply, shim: runtime_onMessageExternal_promiseReply_shim },
  { contract: runtime_onPerformanceWarning, shim: runtime_onPerformanceWarning_shim },
  { contract: runtime_onRestartRequired, shim: runtime_onRestartRequired_shim },
  { contract: runtime_onUpdateAvailable_pending, shim: runtime_onUpdateAvailable_pending_shim },
  { contract: runtime_requestUpdateCheck, shim: runtime_requestUpdateCheck_shim },
  { contract: runtime_restart, shim: runtime_restart_shim },
  { contract: runtime_restartAfterDelay, shim: runtime_restartAfterDelay_shim },
  { contract: runtime_sendMessage_options, shim: runtime_sendMessage_options_shim },
  { contract: runtime_sendMessage_promiseReply, shim: runtime_sendMessage_promiseReply_shim },
];

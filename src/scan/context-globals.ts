/** Globals of a page that a worker has not, as the HTML and worker specifications' interfaces have them. */
const PAGE = new Set(
  `window document localStorage sessionStorage alert confirm prompt print open close
  getComputedStyle getSelection matchMedia requestAnimationFrame cancelAnimationFrame requestIdleCallback
  cancelIdleCallback frameElement frames opener history screen customElements visualViewport devicePixelRatio
  innerWidth innerHeight outerWidth outerHeight screenX screenY screenLeft screenTop scrollX scrollY pageXOffset
  pageYOffset scroll scrollTo scrollBy moveTo moveBy resizeTo resizeBy speechSynthesis external clientInformation
  XMLHttpRequest XMLSerializer XMLDocument XPathEvaluator XPathResult XSLTProcessor DOMParser DOMImplementation
  Image Audio Option Worker SharedWorker Document DocumentFragment DocumentType Element Node NodeList NodeFilter
  NamedNodeMap Attr Text Comment CharacterData ShadowRoot Range StaticRange Selection TreeWalker NodeIterator Window
  History Screen Storage StorageEvent MutationObserver ResizeObserver IntersectionObserver AudioContext
  OfflineAudioContext BaseAudioContext webkitAudioContext AudioWorkletNode MediaRecorder MediaStream MediaSource
  MediaDeviceInfo RTCPeerConnection SpeechSynthesisUtterance SpeechRecognition webkitSpeechRecognition
  CanvasRenderingContext2D DataTransfer ClipboardItem Clipboard Highlight ViewTransition CSSStyleSheet
  CSSStyleDeclaration StyleSheet UIEvent MouseEvent KeyboardEvent PointerEvent TouchEvent WheelEvent FocusEvent
  InputEvent DragEvent ClipboardEvent CompositionEvent HashChangeEvent PopStateEvent AnimationEvent TransitionEvent
  SubmitEvent MediaQueryList PaymentRequest DocumentTimeline Animation KeyframeEffect FileSystemEntry
  HTMLCollection HTMLDocument HTMLAllCollection`.split(/\s+/),
);

/** Globals of a service worker that a page has not. */
const WORKER = new Set(
  `importScripts clients registration serviceWorker skipWaiting oninstall onactivate onfetch onpush onpushsubscriptionchange
  onnotificationclick onnotificationclose onsync onperiodicsync onmessageerror oncookiechange ServiceWorkerGlobalScope
  WorkerGlobalScope WorkerNavigator WorkerLocation ExtendableEvent ExtendableMessageEvent FetchEvent InstallEvent PushEvent
  PushMessageData NotificationEvent SyncEvent PeriodicSyncEvent Client Clients WindowClient FileReaderSync`.split(
    /\s+/,
  ),
);

/** Events that only a service worker's global gets. */
const WORKER_EVENTS = new Set(
  "install activate fetch push pushsubscriptionchange notificationclick notificationclose sync periodicsync cookiechange".split(
    " ",
  ),
);

/** True for a global that pages have and workers have not. */
export function isPageGlobal(name: string): boolean {
  return PAGE.has(name) || /^(HTML|SVG)\w*Element$/.test(name);
}

/** True for a global, or the member of one, that pages have and service workers have not, or the other way round. */
export function isContextGlobal(name: string, member?: string): boolean {
  if (name === "addEventListener") return member !== undefined && WORKER_EVENTS.has(member);
  if (name === "navigator") return member === "serviceWorker";
  return isPageGlobal(name) || WORKER.has(name);
}

/** The key by which the background takes the messages of its pages. */
export const RECEIVE = Symbol.for("compat.clientMessage");

/** Takes a message: the document that sent it, a clone of what it sent, and what of that moves on to the background. */
export type Receive = (view: object, message: unknown, moved: Transferable[]) => void;

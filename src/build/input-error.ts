/** Something is wrong with what the user gave: the message names it, the cause and the next step, and needs no stack. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/** Lets a callback come first, where the optional argument before it is left out, as the engines' own bindings do. */
export const callbackFirst = <Member extends (...args: never[]) => unknown>(member: Member): Member =>
  ((...args: unknown[]) =>
    Reflect.apply(member, undefined, typeof args[0] === "function" ? [undefined, ...args] : args)) as unknown as Member;

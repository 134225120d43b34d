/** True for exactly the same type; `any` equals only itself. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export type IsAny<T> = 0 extends 1 & T ? true : false;

/** Whether `any` is in a type: itself, or what it holds, takes and returns, as deep as `Depth` has elements. */
export type HasAny<T, Depth extends unknown[] = [1, 1, 1, 1]> =
  IsAny<T> extends true
    ? true
    : Depth extends [unknown, ...infer Rest]
      ? T extends (...args: infer Args) => infer Result
        ? true extends HasAny<Args, Rest> | HasAny<Result, Rest>
          ? true
          : false
        : T extends object
          ? true extends { [Key in keyof T]-?: HasAny<T[Key], Rest> }[keyof T]
            ? true
            : false
          : false
      : false;

/** Compiles only for `true`. */
export function holds<Claim extends true>(_claim?: Claim): void {
  // The compiler has done it all.
}

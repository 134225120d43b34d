/** Where the number of visits is kept. */
export const KEY = "visits";

/** The number as people read it. */
export const inWords = (visits) => (visits === 1 ? "1 visit" : `${visits} visits`);

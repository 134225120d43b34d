export const answer = (question, starts, closed) => `${question} after ${starts} starts, ${closed.length} tabs closed`;

export const answer = (question, starts, scripts) =>
  `${question} after ${starts} starts, ${scripts ? "with" : "without"} user scripts`;

/** Prints `[1/4] …`, one line a step, and notes below it. */
export function createProgress(total) {
  let current = 0;
  return {
    step(title) {
      current += 1;
      console.log(`[${current}/${total}] ${title}`);
    },
    note(text) {
      console.log(`      ${text}`);
    },
  };
}

/** Says nothing: for commands whose own output is what counts. */
export const silence = { step() {}, note() {} };

/** A duration as people say it: `12 s`, `3 min 5 s`. */
export function formatDuration(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60
    ? `${seconds} s`
    : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

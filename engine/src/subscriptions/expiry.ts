/** Waits for the end of a token. */

export interface Expiry {
  /** Unix seconds; undefined for what does not end. Replaces the end set before. */
  set(end: number | undefined): void;
  close(): void;
}

/** The longest delay of a Node timer. */
const maxDelay = 2_147_483_647;

export function createExpiry(onEnd: () => void): Expiry {
  let timer: NodeJS.Timeout | undefined;
  const set = (end: number | undefined): void => {
    clearTimeout(timer);
    timer = undefined;
    if (end === undefined) return;
    const left = Math.max(end * 1_000 - Date.now(), 0);
    timer = left > maxDelay ? setTimeout(() => set(end), maxDelay) : setTimeout(onEnd, left);
  };
  return { set, close: () => set(undefined) };
}

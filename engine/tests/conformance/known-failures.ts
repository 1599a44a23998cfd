/** Cases that fail, each with its reason; a case that passes in spite of being listed fails the run, so the list stays true. */
export const knownFailures: Readonly<Record<string, string>> = {};

/** A start that cannot succeed, told to the person at the terminal in one French sentence that says what to do. */
export class StartupError extends Error {}

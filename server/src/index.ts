/** Starts the whole product in this process: what `npm start`, the browser tests and the measurements use. */
export { places, readConfig } from './config.ts';
export type { ServerConfig } from './config.ts';
export { startServer } from './start-server.ts';
export type { RunningServer, ServerOptions } from './start-server.ts';
export { StartupError } from './startup-error.ts';
export type { CaughtMail, MailCatcher } from './mail-catcher.ts';

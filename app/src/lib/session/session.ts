/** The session of this browser. */
import { createAuthApi } from './auth-api.ts';
import { SessionManager } from './session-manager.svelte.ts';

export const authApi = createAuthApi((input, init) => fetch(input, init));

export const session = new SessionManager({
  api: authApi,
  channel: new BroadcastChannel('carnet.session'),
  alone: (work) => navigator.locks.request('carnet.session', work),
});

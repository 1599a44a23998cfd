import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AuthApi, Result } from './auth-api.ts';
import { drafts } from './drafts.ts';
import { SessionManager } from './session-manager.svelte.ts';
import type { Session } from './session-types.ts';

const minutes = 60_000;
let clock: number;
/** The server's answers to `refresh`, in order; the calls are counted. */
let answers: Result<Session>[];
let refreshes: number;

function sessionOf(name: string): Session {
  const claims = btoa(JSON.stringify({ iat: 1_000, exp: 1_600, name }));
  const grant = { id: 'g1', role: 'professional', territory: null, structure: null, beneficiary_id: null } as const;
  return {
    access_token: `h.${claims}.s`,
    expires_at: '2026-01-01T00:00:00Z',
    account: { id: 'a1', email: 'pierre.chevalier@example.org', firstname: 'Pierre', lastname: 'Chevalier' },
    grant,
    grants: [grant],
  };
}

const api: AuthApi = {
  requestLink: () => Promise.resolve({ ok: true, value: {} }),
  openSession: () => Promise.resolve({ ok: true, value: sessionOf('opened') }),
  refresh: () => {
    refreshes += 1;
    return Promise.resolve(answers.shift() ?? { ok: true, value: sessionOf(`renewed ${refreshes}`) });
  },
  switchGrant: () => Promise.resolve({ ok: false, code: 'grant_not_active' }),
  signOut: () => Promise.resolve({ ok: true, value: undefined }),
  listSessions: () => Promise.resolve({ ok: true, value: { sessions: [] } }),
  signOutEverywhere: () => Promise.resolve({ ok: true, value: undefined }),
};

/** Tabs that share a channel and a lock, as the tabs of a browser do. */
function browser(): () => SessionManager {
  const channels: { onmessage: ((event: MessageEvent) => void) | null }[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  return () => {
    const channel: Pick<BroadcastChannel, 'postMessage' | 'onmessage'> = {
      onmessage: null,
      postMessage: (data: unknown) => {
        for (const other of channels) if (other !== channel) other.onmessage?.(new MessageEvent('message', { data }));
      },
    };
    channels.push(channel);
    return new SessionManager({
      api,
      channel,
      now: () => clock,
      alone: (work) => {
        const mine = turn.then(work);
        turn = mine.catch(() => undefined);
        return mine;
      },
    });
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  sessionStorage.clear();
  clock = 1_000_000;
  answers = [];
  refreshes = 0;
});

describe('at the start', () => {
  test('a browser where nobody ever signed in asks the server for nothing', async () => {
    const tab = browser()();
    await tab.ready();
    expect(tab.current).toBeUndefined();
    expect(refreshes).toBe(0);
  });

  test('a browser where somebody signed in takes the session up again by its cookie', async () => {
    await browser()().open('token');
    const reloaded = browser()();
    await reloaded.ready();
    expect(reloaded.current?.account.firstname).toBe('Pierre');
    expect(refreshes).toBe(1);
  });
});

describe('the access token', () => {
  test('is renewed once for all the calls that find it expired', async () => {
    const tab = browser()();
    await tab.open('token');
    clock += 10 * minutes;
    const tokens = await Promise.all([tab.accessToken(), tab.accessToken(), tab.accessToken()]);
    expect(refreshes).toBe(1);
    expect(new Set(tokens).size).toBe(1);
  });

  test('is renewed once for two tabs that find it expired together', async () => {
    const openTab = browser();
    const first = openTab();
    const second = openTab();
    await first.open('token');
    clock += 10 * minutes;
    const tokens = await Promise.all([first.accessToken(), second.accessToken()]);
    expect(refreshes).toBe(1);
    expect(tokens[0]).toBe(tokens[1]);
  });

  test('is renewed by itself a minute before it expires', async () => {
    const tab = browser()();
    await tab.open('token');
    await vi.advanceTimersByTimeAsync(9 * minutes + 1);
    expect(refreshes).toBe(1);
  });

  test('survives a network that fails: the session is kept', async () => {
    const tab = browser()();
    await tab.open('token');
    clock += 10 * minutes;
    answers = [{ ok: false, code: 'unavailable' }];
    await tab.accessToken();
    expect(tab.current).toBeDefined();
  });
});

describe('the end of a session', () => {
  test('refused by the server, it is over in every tab, and what was typed is kept for the return', async () => {
    const openTab = browser();
    const first = openTab();
    const second = openTab();
    await first.open('token');
    drafts.keep('join', 'Suivi du logement');
    answers = [{ ok: false, code: 'session_revoked' }];
    expect(await first.renew()).toBe(false);
    expect(first.ended).toBe('session_revoked');
    expect(first.current).toBeUndefined();
    expect(second.current).toBeUndefined();
  });

  test('signing out wipes the other tabs, the mark and the drafts', async () => {
    const openTab = browser();
    const first = openTab();
    const second = openTab();
    await first.open('token');
    drafts.keep('join', 'Suivi du logement');
    await second.signOut();
    expect(first.current).toBeUndefined();
    expect(drafts.read('join')).toBe('');
    const reloaded = openTab();
    await reloaded.ready();
    expect(reloaded.current).toBeUndefined();
  });

  test('a refused change of grant leaves the session as it was', async () => {
    const tab = browser()();
    await tab.open('token');
    const result = await tab.switchGrant('g2');
    expect(result).toEqual({ ok: false, code: 'grant_not_active' });
    expect(tab.current?.grant.id).toBe('g1');
  });
});

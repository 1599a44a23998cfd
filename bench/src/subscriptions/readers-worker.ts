/** The process of the readers: subscribes each, and tells of each answer when it came. */
import type { Reader, ReadersTask, ReadersWord } from './readers.ts';

process.once('message', (given) => {
  const task = given as ReadersTask;
  const coming = [...task.readers.entries()];
  let waiting = coming.length;
  const openNext = (): void => {
    const next = coming.shift();
    if (next === undefined) return;
    open(task.url, next[1], next[0], () => {
      waiting -= 1;
      if (waiting === 0) say({ kind: 'all-answered' });
      openNext();
    });
  };
  for (let at = 0; at < openedAtATime; at++) openNext();
});

/** A server takes only so many connections that it has not had the time to accept. */
const openedAtATime = 100;

function open(url: string, { authorization, query, variables }: Reader, reader: number, onFirst: () => void): void {
  const socket = new WebSocket(url, 'graphql-transport-ws');
  let answers = 0;
  socket.addEventListener('open', () => {
    socket.send(JSON.stringify({ type: 'connection_init', payload: { headers: { authorization } } }));
    socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query, variables } }));
  });
  socket.addEventListener('message', (event) => {
    const data = String(event.data);
    if (data.startsWith('{"type":"error"') || data.includes('"errors":['))
      say({ kind: 'failed', reason: data.slice(0, 500) });
    if (!data.startsWith('{"type":"next"')) return;
    answers += 1;
    if (answers === 1) onFirst();
    else say({ kind: 'answer', reader, at: performance.timeOrigin + performance.now(), bytes: data.length });
  });
  socket.addEventListener('close', (event) => {
    const { code, reason } = event as unknown as { code: number; reason: string };
    say({ kind: 'failed', reason: `a socket was closed: ${code} ${reason}` });
  });
}

function say(word: ReadersWord): void {
  process.send?.(word);
}

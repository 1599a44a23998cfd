/** What leaves by one socket: a client that does not read must cost the engine neither memory nor the others' time. */
import type { WebSocket } from 'ws';

export interface OutboxLimits {
  /** Bytes waiting to leave above which no more answers of subscriptions are given. */
  readonly stalledBytes: number;
  /** Bytes waiting to leave above which the socket is cut: it asks, and does not read. */
  readonly maxBytes: number;
  /** How long a socket may stay stalled. */
  readonly patienceMilliseconds: number;
}

export const outboxLimits: OutboxLimits = {
  stalledBytes: 1024 * 1024,
  maxBytes: 16 * 1024 * 1024,
  patienceMilliseconds: 60_000,
};

export interface Outbox {
  send(frame: string): void;
  isReady(): boolean;
  /** To be called when the socket has closed. */
  close(): void;
}

/** `onReady` is called when a socket that was stalled takes frames again. */
export function createOutbox(socket: WebSocket, onReady: () => void, limits: OutboxLimits = outboxLimits): Outbox {
  let patience: NodeJS.Timeout | undefined;

  function afterSending(): void {
    if (patience === undefined || socket.bufferedAmount > limits.stalledBytes / 2) return;
    clearTimeout(patience);
    patience = undefined;
    if (socket.readyState === socket.OPEN) onReady();
  }

  return {
    send(frame) {
      if (socket.readyState !== socket.OPEN) return;
      if (socket.bufferedAmount > limits.maxBytes) {
        socket.terminate();
        return;
      }
      socket.send(frame, afterSending);
      if (socket.bufferedAmount > limits.stalledBytes) {
        patience ??= setTimeout(() => socket.terminate(), limits.patienceMilliseconds);
      }
    },
    isReady: () => socket.readyState === socket.OPEN && patience === undefined,
    close() {
      clearTimeout(patience);
      patience = undefined;
    },
  };
}

import { session } from '#lib/session/session.ts';

export async function load(): Promise<void> {
  await session.ready();
}

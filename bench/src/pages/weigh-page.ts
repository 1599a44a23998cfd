/** Loads a page as at a first visit and weighs what came over the wire. */
import type { BrowserContext, CDPSession } from '@playwright/test';

/** Kilobytes (1000 bytes) as sent, compressed, headers included; milliseconds; the shift is without unit. */
export interface Weight {
  readonly script: number;
  readonly style: number;
  readonly font: number;
  readonly data: number;
  readonly requests: number;
  readonly graphqlRequests: number;
  /** When the page's first heading stood there, on this machine and on the profile of a slow phone. */
  readonly heading: number;
  readonly headingSlow: number;
  readonly layoutShift: number;
}

/** Lighthouse's slow phone: 1.6 Mbit/s, 150 ms there and back, a processor four times slower. */
const slowPhone = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000, processor: 4 };

export async function weighPage(context: BrowserContext, url: string): Promise<Weight> {
  const quick = await load(context, url);
  const slow = await load(context, url, slowPhone);
  return { ...quick, headingSlow: slow.heading };
}

async function load(
  context: BrowserContext,
  url: string,
  profile?: typeof slowPhone,
): Promise<Omit<Weight, 'headingSlow'>> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.clearBrowserCache');
    if (profile !== undefined) {
      const { processor: rate, ...network } = profile;
      await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
      await session.send('Emulation.setCPUThrottlingRate', { rate });
    }
    const received = weighResponses(session);
    await page.addInitScript({ content: watchShifts });
    const start = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const heading = performance.now() - start;
    await page.waitForLoadState('networkidle');
    const layoutShift = Number(await page.evaluate('globalThis.layoutShift'));
    return { ...received(), heading, layoutShift };
  } finally {
    await page.close();
  }
}

/** Runs in the page; plain text, because the page's types are not those of this program. */
const watchShifts = `
  globalThis.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.layoutShift += value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

type Kind = 'script' | 'style' | 'font' | 'data' | 'other';

const kinds: Readonly<Record<string, Kind>> = {
  Script: 'script',
  Stylesheet: 'style',
  Font: 'font',
  Fetch: 'data',
  XHR: 'data',
};

function weighResponses(session: CDPSession): () => Omit<Weight, 'heading' | 'headingSlow' | 'layoutShift'> {
  const kindOf = new Map<string, Kind>();
  const bytes: Record<Kind, number> = { script: 0, style: 0, font: 0, data: 0, other: 0 };
  let graphqlRequests = 0;
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.endsWith('/v1/graphql')) graphqlRequests++;
  });
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    // A module that is preloaded before it is asked for may come without its kind.
    const isScript = response.mimeType.includes('javascript');
    kindOf.set(requestId, isScript ? 'script' : (kinds[type] ?? 'other'));
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kindOf.get(requestId) ?? 'other'] += encodedDataLength;
  });
  return () => ({
    script: bytes.script / 1000,
    style: bytes.style / 1000,
    font: bytes.font / 1000,
    data: bytes.data / 1000,
    requests: kindOf.size,
    graphqlRequests,
  });
}

/** Webhooks and headers that are kept as they were written, resolved when they are used. */
import type { HeaderMetadata } from '../metadata/metadata.ts';
import { Inconsistent } from './build-report.ts';
import { resolveHeaders, resolveTemplate, type Environment } from './environment.ts';
import type { HeaderTemplate } from './model.ts';

/** Undefined for what names a variable that is not set. */
export function webhookResolver(env: Environment): {
  webhook(conf: string | { readonly from_env: string }): string | undefined;
  headers(conf: readonly HeaderMetadata[]): readonly HeaderTemplate[] | undefined;
} {
  return {
    webhook: (conf) => whenSet(() => resolveTemplate(typeof conf === 'string' ? conf : `{{${conf.from_env}}}`, env)),
    headers: (conf) => whenSet(() => resolveHeaders(conf, env)),
  };
}

function whenSet<T>(resolve: () => T): T | undefined {
  try {
    return resolve();
  } catch (error) {
    if (error instanceof Inconsistent) return undefined;
    throw error;
  }
}

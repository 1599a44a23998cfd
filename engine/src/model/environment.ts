/** Values that metadata takes from the environment: `{{NAME}}` templates, `value_from_env`, `from_env`. */
import type { HeaderMetadata } from '../metadata/metadata.ts';
import { Inconsistent } from './build-report.ts';
import type { HeaderTemplate } from './model.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Text with each `{{NAME}}` replaced. Throws Inconsistent for a variable that is not set. */
export function resolveTemplate(template: string, env: Environment, at?: object, key?: string): string {
  return template.replaceAll(/\{\{\s*([^{}\s]+)\s*\}\}/g, (_, name: string) => fromEnvironment(name, env, at, key));
}

export function fromEnvironment(name: string, env: Environment, at?: object, key?: string): string {
  const value = env[name];
  if (value === undefined) throw new Inconsistent(`environment variable '${name}' not set`, at, key);
  return value;
}

export function resolveHeaders(
  headers: readonly HeaderMetadata[] | null | undefined,
  env: Environment,
): HeaderTemplate[] {
  return (headers ?? []).map((header) => {
    if (header.value_from_env !== undefined) {
      return { name: header.name, value: fromEnvironment(header.value_from_env, env, header, 'value_from_env') };
    }
    return { name: header.name, value: resolveTemplate(header.value ?? '', env, header, 'value') };
  });
}

/** Of a transform of the metadata, its body: the other parts are refused with the unknown keys. */
import type { TransformMetadata } from '../metadata/metadata.ts';
import { parseTemplate, TemplateError, type Template } from '../shared/transform-template.ts';
import { Inconsistent } from './build-report.ts';

/** Undefined without a template. Throws Inconsistent for one that is not served. */
export function buildTransform(
  transform: TransformMetadata | null | undefined,
  key: string,
  at: object,
): Template | undefined {
  if (!transform) return undefined;
  const { body } = transform;
  if (body === undefined || body === null) return undefined;
  const text = typeof body === 'string' ? body : body.template;
  if (text === undefined || (typeof body === 'object' && body.action !== 'transform'))
    throw new Inconsistent(`the ${key} can only transform its body by a template`, at, key);
  try {
    return parseTemplate(text);
  } catch (error) {
    if (error instanceof TemplateError) throw new Inconsistent(`the ${key} is not served: ${error.message}`, at, key);
    throw error;
  }
}

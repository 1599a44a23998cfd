/** Fills the template of a transform with the values of a request or of an answer. */
import { TemplateError, type PathStep, type Template } from './transform-template.ts';

export type Scope = Readonly<Record<string, unknown>>;

/** Throws TemplateError where the template asks for what is not there. */
export function fillTemplate(template: Template, scope: Scope): unknown {
  switch (template.kind) {
    case 'value':
      return template.value;
    case 'object':
      return Object.fromEntries(template.of.map(([key, value]) => [key, fillTemplate(value, scope)]));
    case 'list':
      return template.of.map((item) => fillTemplate(item, scope));
    case 'text':
      return template.of.map((part) => asText(fillTemplate(part, scope))).join('');
    case 'path':
      return follow(template.name, template.steps, scope);
    case 'compare':
      return compare(template.operator, template.left, template.right, scope);
    case 'if':
      return fillTemplate(fillTemplate(template.test, scope) === true ? template.yes : template.no, scope);
    case 'range': {
      const over = fillTemplate(template.over, scope);
      if (!Array.isArray(over)) throw new TemplateError('range goes over a list');
      return (over as unknown[]).map((item, index) =>
        fillTemplate(template.body, {
          ...scope,
          [template.item]: item,
          ...(template.index === undefined ? {} : { [template.index]: index }),
        }),
      );
    }
  }
}

function follow(name: string, steps: readonly PathStep[], scope: Scope): unknown {
  if (!Object.hasOwn(scope, name)) throw new TemplateError(`"${name}" is not known to a template`);
  let value = scope[name];
  for (const { key, optional } of steps) {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    if (!isThere && !optional) throw new TemplateError(`"${key}" is not found in "${name}"`);
    value = isThere ? (value as Readonly<Record<string | number, unknown>>)[key] : null;
  }
  return value;
}

function compare(operator: string, left: Template, right: Template, scope: Scope): unknown {
  const a = fillTemplate(left, scope);
  if (operator === '??') return a ?? fillTemplate(right, scope);
  if (operator === '&&') return a === true && fillTemplate(right, scope) === true;
  if (operator === '||') return a === true || fillTemplate(right, scope) === true;
  const b = fillTemplate(right, scope);
  if (operator === '==') return JSON.stringify(a) === JSON.stringify(b);
  if (operator === '!=') return JSON.stringify(a) !== JSON.stringify(b);
  if (typeof a === 'number' && typeof b === 'number') return ordered(operator, a, b);
  if (typeof a === 'string' && typeof b === 'string') return ordered(operator, a, b);
  throw new TemplateError(`"${operator}" compares two numbers or two texts`);
}

function ordered<T extends number | string>(operator: string, a: T, b: T): boolean {
  switch (operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    default:
      return a >= b;
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

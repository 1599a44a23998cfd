/** Refuses metadata whose parts are missing or of another form than the model reads: said with file and line, before anything is built. */
import { locationOf } from '../shared/location.ts';
import { MetadataError } from './metadata-error.ts';

/** What a value must be. Keys that end in `?` may be absent or null; keys that are not named here may be anything. */
type Form =
  | 'text'
  /** A name, or `{schema, name}`. */
  | 'qualified name'
  /** A text, or `{from_env}`. */
  | 'text or variable'
  | 'object'
  | 'columns'
  | { readonly oneOf: readonly string[] }
  | { readonly list: Form }
  | { readonly keys: Readonly<Record<string, Form>> };

const object = (keys: Readonly<Record<string, Form>>): Form => ({ keys });
const list = (of: Form): Form => ({ list: of });

const header = object({ name: 'text', 'value?': 'text', 'value_from_env?': 'text' });
const permissions = (body: Readonly<Record<string, Form>>): Form =>
  list(object({ role: 'text', permission: object(body) }));
const relationships = list(
  object({
    name: 'text',
    using: object({
      'manual_configuration?': object({
        remote_table: 'qualified name',
        column_mapping: 'object',
        'insertion_order?': { oneOf: ['before_parent', 'after_parent'] },
      }),
    }),
  }),
);
const eventOperation = object({ columns: 'columns' });
const roles = list(object({ role: 'text' }));
const customFields = list(object({ name: 'text', type: 'text' }));

const table = object({
  table: 'qualified name',
  'configuration?': object({
    'custom_name?': 'text',
    'column_config?': 'object',
    'custom_column_names?': 'object',
    'custom_root_fields?': 'object',
  }),
  'object_relationships?': relationships,
  'array_relationships?': relationships,
  'computed_fields?': list(
    object({ name: 'text', definition: object({ function: 'qualified name', 'table_argument?': 'text' }) }),
  ),
  'select_permissions?': permissions({ columns: 'columns', 'computed_fields?': list('text'), filter: 'object' }),
  'insert_permissions?': permissions({ 'columns?': 'columns', check: 'object', 'set?': 'object' }),
  'update_permissions?': permissions({ columns: 'columns', filter: 'object', 'check?': 'object', 'set?': 'object' }),
  'delete_permissions?': permissions({ filter: 'object' }),
  'event_triggers?': list(
    object({
      name: 'text',
      definition: object({ 'insert?': eventOperation, 'update?': eventOperation, 'delete?': eventOperation }),
      'webhook?': 'text',
      'webhook_from_env?': 'text',
      'headers?': list(header),
      'retry_conf?': 'object',
    }),
  ),
});

const metadataForm = object({
  sources: list(
    object({
      name: 'text',
      kind: 'text',
      'customization?': object({ 'root_fields?': object({ 'prefix?': 'text', 'suffix?': 'text' }) }),
      tables: list(table),
      'functions?': list(
        object({
          function: 'qualified name',
          'configuration?': object({
            'custom_name?': 'text',
            'session_argument?': 'text',
            'exposed_as?': { oneOf: ['query', 'mutation'] },
          }),
          'permissions?': roles,
        }),
      ),
    }),
  ),
  'actions?': list(
    object({
      name: 'text',
      definition: object({
        'kind?': { oneOf: ['synchronous', 'asynchronous', ''] },
        'type?': { oneOf: ['query', 'mutation'] },
        handler: 'text',
        'arguments?': customFields,
        'output_type?': 'text',
        'headers?': list(header),
        'ignored_client_headers?': list('text'),
      }),
      'permissions?': roles,
    }),
  ),
  'custom_types?': object({
    'scalars?': list(object({ name: 'text' })),
    'enums?': list(object({ name: 'text', 'values?': list(object({ value: 'text' })) })),
    'input_objects?': list(object({ name: 'text', 'fields?': customFields })),
    'objects?': list(
      object({
        name: 'text',
        'fields?': customFields,
        'relationships?': list(
          object({
            name: 'text',
            type: { oneOf: ['object', 'array'] },
            remote_table: 'qualified name',
            field_mapping: 'object',
          }),
        ),
      }),
    ),
  }),
  'cron_triggers?': list(
    object({ name: 'text', webhook: 'text or variable', schedule: 'text', 'headers?': list(header) }),
  ),
  'query_collections?': list(
    object({ name: 'text', definition: object({ queries: list(object({ name: 'text', query: 'text' })) }) }),
  ),
  'allowlist?': list(object({ collection: 'text' })),
  'inherited_roles?': list(object({ role_name: 'text', role_set: list('text') })),
  'rest_endpoints?': list(
    object({
      name: 'text',
      url: 'text',
      methods: list('text'),
      definition: object({ query: object({ collection_name: 'text', query_name: 'text' }) }),
    }),
  ),
});

/** Throws MetadataError for the first part that is not as it must be. */
export function requireForm(metadata: object): void {
  visit(metadata, metadataForm, { holder: metadata, key: undefined, path: '' });
}

interface Place {
  /** What the value stands in: the value itself may have no place of its own. */
  readonly holder: object;
  readonly key: string | undefined;
  readonly path: string;
}

function visit(value: unknown, form: Form, place: Place): void {
  if (typeof form === 'string') {
    if (!fits(value, form)) refuse(value, place, `${wanted[form]} is expected`);
  } else if ('oneOf' in form) {
    if (typeof value !== 'string' || !form.oneOf.includes(value))
      refuse(value, place, `one of ${form.oneOf.map((word) => `"${word}"`).join(', ')} is expected`);
  } else if ('list' in form) {
    if (!Array.isArray(value)) refuse(value, place, 'a list is expected');
    else value.forEach((item, index) => visit(item, form.list, { ...place, path: `${place.path}[${index}]` }));
  } else if (!isObject(value)) {
    refuse(value, place, 'an object is expected');
  } else {
    visitKeys(value, form.keys, place);
  }
}

function visitKeys(value: object, keys: Readonly<Record<string, Form>>, { path }: Place): void {
  for (const [name, form] of Object.entries(keys)) {
    const isOptional = name.endsWith('?');
    const key = isOptional ? name.slice(0, -1) : name;
    const below = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    if (below === undefined || below === null) {
      if (isOptional) continue;
      throw new MetadataError(`key "${key}" not found${path === '' ? '' : ` in ${path}`}`, locationOf(value));
    }
    visit(below, form, { holder: value, key, path: path === '' ? key : `${path}.${key}` });
  }
}

function refuse(value: unknown, { holder, key, path }: Place, reason: string): never {
  throw new MetadataError(`${path}: ${reason}`, locationOf(holder, key) ?? locationOf(value));
}

const wanted = {
  text: 'a text',
  'qualified name': 'a name, or a schema and a name,',
  'text or variable': 'a text or from_env',
  object: 'an object',
  columns: 'a list of columns or "*"',
} as const;

function fits(value: unknown, form: keyof typeof wanted): boolean {
  switch (form) {
    case 'text':
      return typeof value === 'string';
    case 'object':
      return isObject(value);
    case 'columns':
      return value === '*' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
    case 'text or variable':
      return typeof value === 'string' || (isObject(value) && typeof value['from_env'] === 'string');
    case 'qualified name':
      return (
        typeof value === 'string' ||
        (isObject(value) &&
          typeof value['name'] === 'string' &&
          ['string', 'undefined'].includes(typeof value['schema']))
      );
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

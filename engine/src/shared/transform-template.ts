/** The part of the template language Kriti that transforms of actions may use: reads a template into a tree. */

export type Template =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'object'; readonly of: readonly (readonly [key: string, value: Template])[] }
  | { readonly kind: 'list'; readonly of: readonly Template[] }
  /** Text with expressions in it. */
  | { readonly kind: 'text'; readonly of: readonly Template[] }
  /** `$body.a[0]`; a step that is `optional` gives null where there is nothing. */
  | { readonly kind: 'path'; readonly name: string; readonly steps: readonly PathStep[] }
  | { readonly kind: 'compare'; readonly operator: string; readonly left: Template; readonly right: Template }
  | { readonly kind: 'if'; readonly test: Template; readonly yes: Template; readonly no: Template }
  | {
      readonly kind: 'range';
      readonly index: string | undefined;
      readonly item: string;
      readonly over: Template;
      readonly body: Template;
    };

export interface PathStep {
  readonly key: string | number;
  readonly optional: boolean;
}

/** A template that cannot be read, or that asks for more of the language than is served. */
export class TemplateError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TemplateError';
  }
}

interface Token {
  readonly text: string;
  readonly kind: 'text' | 'number' | 'word' | 'sign';
}

const tokens =
  /\s+|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([$A-Za-z_][\w$-]*)|(\{\{|\}\}|==|!=|<=|>=|&&|\|\||:=|\?\?|[{}[\],:.?<>()])/gy;

const operators: readonly (readonly string[])[] = [['??'], ['||'], ['&&'], ['==', '!=', '<=', '>=', '<', '>']];
const constants: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** Throws TemplateError. */
export function parseTemplate(text: string): Template {
  const reader = new Reader(tokensOf(text));
  const template = reader.value();
  reader.end();
  return template;
}

function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  tokens.lastIndex = 0;
  while (tokens.lastIndex < text.length) {
    const at = tokens.lastIndex;
    const match = tokens.exec(text);
    if (match === null) throw new TemplateError(`"${text.slice(at, at + 10)}" is not understood in a template`);
    const [, quoted, number, word, sign] = match;
    if (quoted !== undefined) found.push({ kind: 'text', text: quoted });
    else if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (word !== undefined) found.push({ kind: 'word', text: word });
    else if (sign !== undefined) found.push({ kind: 'sign', text: sign });
  }
  return found;
}

class Reader {
  readonly #tokens: Token[];
  #at = 0;

  constructor(found: Token[]) {
    this.#tokens = found;
  }

  end(): void {
    const rest = this.#tokens[this.#at];
    if (rest) throw new TemplateError(`"${rest.text}" is too much in a template`);
  }

  /** JSON in which expressions between double braces may stand for values. */
  value(): Template {
    const token = this.#next();
    if (token.kind === 'text') return quotedText(token.text);
    if (token.kind === 'number') return { kind: 'value', value: Number(token.text) };
    if (token.text === '{{') return this.#block();
    if (token.text === '{') return { kind: 'object', of: this.#list('}', () => this.#entry()) };
    if (token.text === '[') return { kind: 'list', of: this.#list(']', () => this.value()) };
    const constant = constants[token.text];
    if (constant !== undefined) return { kind: 'value', value: constant };
    throw new TemplateError(`"${token.text}" is not a value of a template`);
  }

  expression(level = 0): Template {
    const signs = operators[level];
    if (!signs) return this.#operand();
    let left = this.expression(level + 1);
    for (let sign = this.#peek(); sign?.kind === 'sign' && signs.includes(sign.text); sign = this.#peek()) {
      this.#at += 1;
      left = { kind: 'compare', operator: sign.text, left, right: this.expression(level + 1) };
    }
    return left;
  }

  /** After `{{`: a statement up to its `{{ end }}`, or an expression. */
  #block(): Template {
    const word = this.#peek()?.text;
    if (word === 'if') {
      this.#at += 1;
      return this.#conditional();
    }
    if (word !== 'range') {
      const expression = this.expression();
      this.#take('}}');
      return expression;
    }
    this.#at += 1;
    const index = this.#take().text;
    this.#take(',');
    const item = this.#take().text;
    this.#take(':=');
    const over = this.expression();
    this.#take('}}');
    const body = this.value();
    for (const sign of ['{{', 'end', '}}']) this.#take(sign);
    return { kind: 'range', index: index === '_' ? undefined : index, item, over, body };
  }

  #conditional(): Template {
    const test = this.expression();
    this.#take('}}');
    const yes = this.value();
    this.#take('{{');
    const word = this.#take().text;
    if (word === 'elif') return { kind: 'if', test, yes, no: this.#conditional() };
    if (word !== 'else') throw new TemplateError('a condition in a template needs its else');
    this.#take('}}');
    const no = this.value();
    for (const sign of ['{{', 'end', '}}']) this.#take(sign);
    return { kind: 'if', test, yes, no };
  }

  #operand(): Template {
    const token = this.#next();
    if (token.text === '(') {
      const inner = this.expression();
      this.#take(')');
      return inner;
    }
    if (token.kind === 'text') return { kind: 'value', value: unquoted(token.text) };
    if (token.kind === 'number') return { kind: 'value', value: Number(token.text) };
    const constant = constants[token.text];
    if (constant !== undefined) return { kind: 'value', value: constant };
    if (token.kind !== 'word') throw new TemplateError(`"${token.text}" does not start an expression`);
    if (this.#peek()?.text === '(')
      throw new TemplateError(`the function "${token.text}" of templates is not supported`);
    return { kind: 'path', name: token.text, steps: this.#steps() };
  }

  #steps(): PathStep[] {
    const steps: PathStep[] = [];
    for (;;) {
      const optional = this.#accept('?');
      if (this.#accept('.')) steps.push({ key: this.#take().text, optional });
      else if (this.#accept('[')) {
        const { kind, text } = this.#take();
        steps.push({ key: kind === 'number' ? Number(text) : unquoted(text), optional });
        this.#take(']');
      } else return steps;
    }
  }

  #entry(): readonly [string, Template] {
    const key = this.#next();
    if (key.kind !== 'text') throw new TemplateError(`"${key.text}" is not the name of a field`);
    this.#take(':');
    return [unquoted(key.text), this.value()];
  }

  #list<T>(close: string, item: () => T): T[] {
    const items: T[] = [];
    if (this.#accept(close)) return items;
    do items.push(item());
    while (this.#accept(','));
    this.#take(close);
    return items;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  #next(): Token {
    const token = this.#tokens[this.#at];
    if (!token) throw new TemplateError('a template ends too early');
    this.#at += 1;
    return token;
  }

  #accept(text: string): boolean {
    this.#splitBraces(text);
    if (this.#peek()?.text !== text) return false;
    this.#at += 1;
    return true;
  }

  /** Two closing braces in a row may be those of two objects. */
  #splitBraces(wanted: string | undefined): void {
    if (wanted !== '}' || this.#peek()?.text !== '}}') return;
    const brace: Token = { kind: 'sign', text: '}' };
    this.#tokens.splice(this.#at, 1, brace, brace);
  }

  #take(text?: string): Token {
    this.#splitBraces(text);
    const token = this.#next();
    if (text !== undefined && token.text !== text)
      throw new TemplateError(`"${text}" is expected in a template, not "${token.text}"`);
    return token;
  }
}

function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  return text.startsWith('"') ? (JSON.parse(text) as string) : inner.replaceAll(/\\(.)/g, '$1');
}

/** `"Hello {{ $body.name }}"`. */
function quotedText(quoted: string): Template {
  const text = unquoted(quoted);
  if (!text.includes('{{')) return { kind: 'value', value: text };
  const parts = text.split(/\{\{(.*?)\}\}/s);
  return {
    kind: 'text',
    of: parts.map((part, index): Template => {
      if (index % 2 === 0) return { kind: 'value', value: part };
      const reader = new Reader(tokensOf(part));
      const expression = reader.expression();
      reader.end();
      return expression;
    }),
  };
}

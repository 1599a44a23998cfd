/** Parses a document and picks the operation to run. */
import { parse, visit, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { EngineError } from '../errors.ts';

export interface Operation {
  readonly node: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly document: DocumentNode;
}

/** Deeper documents are refused, since every stage walks them recursively. */
export const maxDepth = 200;
/** Bounds the time and memory of one parse. */
const maxTokens = 500_000;

/** Throws `validation-failed` in the genuine engine's words. */
export function parseOperation(text: string, operationName: string | undefined | null): Operation {
  if (operationName && !/^[_A-Za-z]\w*$/.test(operationName)) {
    throw new EngineError('parse-failed', `${operationName} is not valid GraphQL name`, { path: '$.operationName' });
  }
  const document = parseDocument(text);
  const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition');
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind !== 'FragmentDefinition') continue;
    const name = definition.name.value;
    if (fragments.has(name)) throw new EngineError('parse-failed', `multiple definitions for fragment "${name}"`);
    fragments.set(name, definition);
  }
  return { node: pickOperation(operations, operationName ?? undefined), fragments, document };
}

function parseDocument(text: string): DocumentNode {
  if (depthOf(text) > maxDepth) {
    throw new EngineError('validation-failed', `the query is nested deeper than ${maxDepth} levels`, {
      path: '$.query',
    });
  }
  let document: DocumentNode;
  try {
    document = parse(text, { noLocation: true, maxTokens });
  } catch {
    // graphql-js' own message (line, column) has no counterpart in the genuine engine's answer.
    throw unreadable();
  }
  refuseRepeatedNames(document);
  return document;
}

/** The genuine engine's parser takes no argument twice, and no key of an object. */
function refuseRepeatedNames(document: DocumentNode): void {
  const check = (nodes: readonly { readonly name: { readonly value: string } }[] | undefined) => {
    if (nodes === undefined || nodes.length < 2) return;
    if (new Set(nodes.map(({ name }) => name.value)).size < nodes.length) throw unreadable();
  };
  visit(document, {
    Field: (node) => check(node.arguments),
    ObjectValue: (node) => check(node.fields),
    SelectionSet(node) {
      if (node.selections.length === 0) throw unreadable();
    },
  });
}

function unreadable(): EngineError {
  return new EngineError('validation-failed', 'not a valid graphql query', { path: '$.query' });
}

/** Deepest nesting of brackets outside of texts and comments. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) at = endOfText(text, at);
    else if (code === 35) at = endOfLine(text, at);
    else if (code === 123 || code === 91 || code === 40) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === 125 || code === 93 || code === 41) depth -= 1;
  }
  return deepest;
}

function endOfLine(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}

/** Where the text that begins at `start` ends; one that is not closed ends the document, as it does for the parser. */
function endOfText(text: string, start: number): number {
  if (text.startsWith('"""', start)) {
    let end = text.indexOf('"""', start + 3);
    while (end >= 0 && text.charCodeAt(end - 1) === 92) end = text.indexOf('"""', end + 3);
    return end < 0 ? text.length : end + 2;
  }
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 92) at += 1;
    else if (code === 34) return at;
    else if (code === 10 || code === 13) return text.length;
  }
  return text.length;
}

function pickOperation(
  operations: readonly OperationDefinitionNode[],
  operationName: string | undefined,
): OperationDefinitionNode {
  if (operationName === undefined) {
    const [only, ...others] = operations;
    if (only === undefined || others.length > 0) {
      throw invalid('exactly one operation has to be present in the document when operationName is not specified');
    }
    return only;
  }
  if (operations.some((operation) => operation.name === undefined)) {
    throw invalid('operationName cannot be used when an anonymous operation exists in the document');
  }
  const found = operations.find((operation) => operation.name?.value === operationName);
  if (found === undefined) throw invalid(`no such operation found in the document: "${operationName}"`);
  return found;
}

function invalid(message: string): EngineError {
  return new EngineError('validation-failed', message, { path: '$' });
}

/** Plans kept by role schema, document, operation name and shape of the variables. */
import { EngineError } from '../errors.ts';
import { parseOperation, type Operation } from '../plan/operation.ts';
import { VariableUses } from '../plan/variable-shape.ts';
import type { JsonObject } from '../plan/variables.ts';
import type { RoleSchema } from '../schema/role-schema.ts';
import { statementsOf, type CompiledPlan } from './compile-plan.ts';

interface DocumentEntry {
  readonly operation: Operation;
  readonly uses: VariableUses;
  usesSeen: number;
  readonly plans: Map<string, CompiledPlan>;
  /** Of the document and its plans, in characters. */
  weight: number;
}

type Documents = Map<string, DocumentEntry>;

/** Per role: what comes once must not push out what comes always. */
const maxDocuments = 1_000;
const maxPlansPerDocument = 50;
/** Over all roles: some tens of megabytes. */
const maxWeight = 4_000_000;
/** What is larger is planned each time that it comes. */
const maxDocumentWeight = 400_000;
/** A parsed document takes several times the memory of its text. */
const documentFactor = 4;

export type MakePlan = (operation: Operation, uses: VariableUses) => CompiledPlan;

export class PlanCache {
  readonly #bySchema = new Map<RoleSchema, Documents>();
  #weight = 0;

  /** Parses and plans at the first sight of a document, and again for each new shape of its variables. */
  get(
    schema: RoleSchema,
    query: string,
    operationName: string | undefined,
    variables: JsonObject,
    makePlan: MakePlan,
  ): CompiledPlan {
    const entry = this.#document(schema, query, operationName);
    const shape = entry.uses.shapeOf(variables);
    const known = entry.plans.get(shape);
    if (known !== undefined) return known;
    const compiled = withoutOverflow(() => makePlan(entry.operation, entry.uses));
    // Planning may find that more of the variables matters, or less: shapes noted before no longer tell plans apart.
    if (entry.uses.size !== entry.usesSeen) {
      this.#forgetPlans(entry, query);
      entry.usesSeen = entry.uses.size;
    }
    if (entry.plans.size >= maxPlansPerDocument) this.#forgetPlans(entry, query);
    this.#keep(schema, entry, query, operationName, entry.uses.shapeOf(variables), compiled);
    return compiled;
  }

  /** How much is kept. */
  get size(): { readonly documents: number; readonly weight: number } {
    let documents = 0;
    for (const each of this.#bySchema.values()) documents += each.size;
    return { documents, weight: this.#weight };
  }

  #keep(
    schema: RoleSchema,
    entry: DocumentEntry,
    query: string,
    operationName: string | undefined,
    shape: string,
    compiled: CompiledPlan,
  ): void {
    const added = shape.length + weightOf(compiled);
    const documents = this.#documentsOf(schema);
    const key = keyOf(query, operationName);
    if (entry.weight + added > maxDocumentWeight) {
      this.#forget(documents, key);
      return;
    }
    entry.plans.set(shape, compiled);
    entry.weight += added;
    this.#weight += added;
    if (this.#weight > maxWeight) this.#makeRoom(documents);
  }

  /** Oldest first, the busiest role first: a document in use is soon parsed again. */
  #makeRoom(first: Documents): void {
    for (const documents of [first, ...this.#bySchema.values()]) {
      for (const key of documents.keys()) {
        if (this.#weight <= maxWeight * 0.9) return;
        this.#forget(documents, key);
      }
    }
  }

  #forget(documents: Documents, key: string): void {
    const entry = documents.get(key);
    if (entry === undefined) return;
    documents.delete(key);
    this.#weight -= entry.weight;
  }

  #forgetPlans(entry: DocumentEntry, query: string): void {
    entry.plans.clear();
    this.#weight -= entry.weight;
    entry.weight = query.length * documentFactor;
    this.#weight += entry.weight;
  }

  #documentsOf(schema: RoleSchema): Documents {
    let documents = this.#bySchema.get(schema);
    if (documents === undefined) {
      documents = new Map();
      this.#bySchema.set(schema, documents);
    }
    return documents;
  }

  #document(schema: RoleSchema, query: string, operationName: string | undefined): DocumentEntry {
    const documents = this.#documentsOf(schema);
    const key = keyOf(query, operationName);
    const known = documents.get(key);
    if (known !== undefined) return known;
    const operation = withoutOverflow(() => parseOperation(query, operationName));
    const weight = query.length * documentFactor;
    const entry = { operation, uses: new VariableUses(), usesSeen: 0, plans: new Map<string, CompiledPlan>(), weight };
    if (weight > maxDocumentWeight) return entry;
    const [oldest] = documents.keys();
    if (documents.size >= maxDocuments && oldest !== undefined) this.#forget(documents, oldest);
    documents.set(key, entry);
    this.#weight += weight;
    return entry;
  }
}

function keyOf(query: string, operationName: string | undefined): string {
  return operationName === undefined ? query : `${operationName}\n${query}`;
}

function weightOf(compiled: CompiledPlan): number {
  let weight = 0;
  for (const root of compiled.roots) for (const { text } of statementsOf(root)) weight += text.length;
  return weight;
}

/** The stages are recursive; what their own bounds let through must still not crash the process. */
function withoutOverflow<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) {
      throw new EngineError('validation-failed', 'the query is nested too deep', { path: '$.query' });
    }
    throw error;
  }
}

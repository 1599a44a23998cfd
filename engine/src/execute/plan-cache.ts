/** Plans kept by role schema, document, operation name and shape of the variables. */
import { EngineError } from '../errors.ts';
import { parseOperation, type Operation } from '../plan/operation.ts';
import { VariableUses } from '../plan/variable-shape.ts';
import type { JsonObject } from '../plan/variables.ts';
import type { RoleSchema } from '../schema/role-schema.ts';
import type { CompiledPlan } from './compile-plan.ts';

interface DocumentEntry {
  readonly operation: Operation;
  readonly uses: VariableUses;
  usesSeen: number;
  readonly plans: Map<string, CompiledPlan>;
}

const maxDocuments = 1_000;
const maxPlansPerDocument = 50;

export type MakePlan = (operation: Operation, uses: VariableUses) => CompiledPlan;

export class PlanCache {
  readonly #bySchema = new WeakMap<RoleSchema, Map<string, DocumentEntry>>();

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
      entry.plans.clear();
      entry.usesSeen = entry.uses.size;
    }
    if (entry.plans.size >= maxPlansPerDocument) entry.plans.clear();
    entry.plans.set(entry.uses.shapeOf(variables), compiled);
    return compiled;
  }

  #document(schema: RoleSchema, query: string, operationName: string | undefined): DocumentEntry {
    let documents = this.#bySchema.get(schema);
    if (documents === undefined) {
      documents = new Map();
      this.#bySchema.set(schema, documents);
    }
    const key = operationName === undefined ? query : `${operationName}\n${query}`;
    const known = documents.get(key);
    if (known !== undefined) return known;
    const operation = withoutOverflow(() => parseOperation(query, operationName));
    const entry = { operation, uses: new VariableUses(), usesSeen: 0, plans: new Map<string, CompiledPlan>() };
    // Oldest first: a document in use is soon parsed again.
    if (documents.size >= maxDocuments) {
      const [oldest] = documents.keys();
      if (oldest !== undefined) documents.delete(oldest);
    }
    documents.set(key, entry);
    return entry;
  }
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

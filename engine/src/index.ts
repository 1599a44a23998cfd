/** The engine's public face. */
export { createEngine, InconsistentMetadataError } from './engine.ts';
export type { Engine, EngineEvent, EngineOptions, ExplainedRoot, SocketCounts } from './engine.ts';
export type { Inconsistency } from './errors.ts';
export { EngineError } from './errors.ts';
export type { Metadata } from './metadata/metadata.ts';
export { loadProject } from './metadata/load-project.ts';
export { migrate } from './migrate/migrate.ts';
export type { MigrateOptions, MigrateResult } from './migrate/migrate.ts';
export { applySeeds } from './migrate/apply-seeds.ts';

/** What tests need and a product must not ship: throw-away databases. */
export { createTemplate, createTestDatabase } from './create-test-database.ts';
export type { TestDatabase } from './create-test-database.ts';
export { applyProductSchema, productTemplate } from './product-template.ts';

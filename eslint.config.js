/** Lint: typed rules for TypeScript and Svelte, the import boundaries, and the rules of the house that a tool can see. */
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { importBoundaries } from './tools/lint/import-boundaries.ts';

const testFiles = ['**/*.test.ts', '**/tests/**/*.ts', 'e2e/**/*.ts', 'testkit/**/*.ts'];

/** Where the environment may be read: configuration files and the entry points of command-line programs. */
const environmentReaders = [
  '**/config.ts',
  '**/*.config.{js,ts}',
  '**/cli/**',
  '**/main.ts',
  '**/scripts/**',
  'tools/**',
  'bench/**',
  'e2e/**',
];

export default defineConfig(
  globalIgnores([
    '**/generated/',
    '**/.svelte-kit/',
    'app/build/',
    '.data/',
    '.cache/',
    'coverage/',
    'e2e/screenshots/',
  ]),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: globals.node,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { carnet: { rules: { 'import-boundaries': importBoundaries } } },
    rules: {
      'carnet/import-boundaries': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      // French wants insecable spaces in its sentences.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'The environment is read once, in config.ts.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Spreading a text into its characters is what we mean when we do it.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Our objects are closures: none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // The compiler has a stricter say on both (noUnusedLocals, strict index access).
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser } },
    rules: {
      'svelte/no-navigation-without-resolve': 'off',
      // Sentences stand in the markup too, where the rule cannot tell them from code.
      'no-irregular-whitespace': 'off',
      // The linter sees the parameters of snippets as `any`; svelte-check knows their types.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: environmentReaders, rules: { 'no-restricted-properties': 'off', 'no-console': 'off' } },
  {
    files: testFiles,
    rules: {
      // Answers of servers are checked by the assertions themselves.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Fixtures that need nothing are written so in vitest and Playwright.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fixme)$/]',
          message: 'A test runs or does not exist.',
        },
        {
          selector: 'MemberExpression[property.name="waitForTimeout"]',
          message: 'Wait for what is expected, not for time.',
        },
      ],
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [ts.configs.disableTypeChecked] },
);

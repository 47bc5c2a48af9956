// @ts-check
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

// The rules that need to know types stand in oxlint.json, where they take seconds and not minutes.

/**
 * Small files stay readable; a longer one says why in a comment beside `eslint-disable`.
 * @returns {import('eslint').Linter.RulesRecord}
 */
const maxLines = (/** @type {number} */ max) => ({
  'max-lines': ['warn', { max, skipBlankLines: true, skipComments: true }],
});

export default defineConfig(
  {
    ignores: ['dist/', '.astro/', 'node_modules/', 'var/', 'test-results/', 'public/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // noUncheckedIndexedAccess doubts every list[0]; `!` stands where the line before has looked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrel files: import from the file itself.',
        },
        {
          selector: 'TSEnumDeclaration',
          message: 'Node cannot run an enum; use a union of strings.',
        },
      ],
      ...maxLines(150),
    },
  },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict],
    rules: { eqeqeq: 'error', ...maxLines(120) },
  },
  // After the block above, because both choose a parser.
  ...astro.configs['flat/recommended'],
  { files: ['src/islands/**/*.tsx', 'src/components/**/*.tsx'], rules: maxLines(120) },
  { files: ['src/pages/**/*.astro'], rules: maxLines(40) },
  // A list of words is as long as the words there are.
  { files: ['src/i18n/**'], rules: { 'max-lines': 'off' } },
  // These talk to somebody at a terminal.
  {
    files: [
      'src/cli/**',
      'src/integrations/**',
      'functions/server.ts',
      'tests/run.ts',
      'tests/run/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // A table of cases is as long as there are cases.
      'max-lines': 'off',
    },
  },
);

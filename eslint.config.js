import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['node_modules/', 'build/', '**/.svelte-kit/', 'tests/golden/', 'bench/.dev-*'] },
  ...typescript.configs.recommended,
  ...svelte.configs['flat/recommended'],
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
  },
  {
    rules: {
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  {
    files: ['*.config.js', '*.config.ts', '**/*.svelte'],
    rules: {
      'no-restricted-syntax': 'off',
      // Addresses are made by one function and the site has no base path.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['bench/**', 'tests/**', 'web/server.ts', 'web/start/**', 'cli/**'],
    rules: { 'no-console': 'off' },
  },
);

import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['web/dist/**', 'node_modules/**', 'data/**', 'coverage/**', '*.config.mjs', '.dependency-cruiser.cjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers and booleans read well inside template strings.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // A void arrow is the shortest way to write a one-line handler.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // jest's expect(object.method) never calls the method.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
)

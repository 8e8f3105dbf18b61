module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // A module and the plugin that it extends are tested together.
    '@backstage/no-mixed-plugin-imports': [
      'warn',
      { excludedFiles: ['**/*.test.ts'] },
    ],
  },
});

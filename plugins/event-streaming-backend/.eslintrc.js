module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      // A suite of tests that the test files of several kinds call.
      files: ['src/__testUtils__/**/describe*.ts'],
      rules: { 'jest/no-export': 'off' },
    },
  ],
});

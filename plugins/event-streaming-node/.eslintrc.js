module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      // Contract suites are tests that other packages call.
      files: ['src/testUtils/describe*.ts', 'src/testUtils/*Suite/*.ts'],
      rules: { 'jest/no-export': 'off', 'jest/no-standalone-expect': 'off' },
    },
  ],
});

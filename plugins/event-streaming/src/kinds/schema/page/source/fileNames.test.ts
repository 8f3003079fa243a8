// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { fileNameOf, repositoryPathOf } from './fileNames';

describe('names of files', () => {
  it.each([
    ['billing.invoice.issued-value', 'schemas/billing/invoice.issued.v7.avsc'],
    ['billing.invoice-key', 'schemas/billing/invoice-key.v7.avsc'],
    ['Order', 'schemas/Order/Order.v7.avsc'],
    ['../$(rm -rf ~)', 'schemas/_/__rm_-rf_.v7.avsc'],
    ['.hidden.a/b', 'schemas/_/hidden.a_b.v7.avsc'],
  ])('%s is kept as %s', (artifact, path) => {
    expect(repositoryPathOf({ artifact, format: 'avro' }, '7')).toBe(path);
  });

  it('is downloaded under its whole name, with the ending of its format', () => {
    const artifact = 'ai.agent-value';
    expect(fileNameOf({ artifact, format: 'json-schema' }, '1.2/x')).toBe(
      'ai.agent-value.v1.2_x.json',
    );
    expect(fileNameOf({ artifact, format: undefined }, '1')).toBe(
      'ai.agent-value.v1.txt',
    );
  });
});

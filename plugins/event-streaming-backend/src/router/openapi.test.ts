// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CONTRACT } from '@sluice/plugin-event-streaming-common';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { openApiDocument } from './openapi';

const FILE = resolve(__dirname, '../schema/openapi.yaml');

const HEADER =
  '# Generated from the contract: UPDATE_OPENAPI=1 yarn test src/router/openapi.test.ts\n';

describe('openApiDocument', () => {
  it('is what the committed document says', () => {
    const document = openApiDocument();
    if (process.env.UPDATE_OPENAPI) {
      writeFileSync(
        FILE,
        HEADER + stringify(document, { aliasDuplicateObjects: false }),
      );
    }
    expect(parse(readFileSync(FILE, 'utf8'))).toEqual(document);
  });

  it('has every route of the contract', () => {
    const paths = Object.values(openApiDocument().paths as object);
    const ids = paths.flatMap(path =>
      Object.values(path as object).map(operation => operation.operationId),
    );
    expect(ids.sort()).toEqual(Object.keys(CONTRACT).sort());
  });

  it('refers only to schemas that it holds', () => {
    const document = openApiDocument();
    const components = document.components as { schemas: object };
    const known = Object.keys(components.schemas);
    const text = JSON.stringify(document);
    const used = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)];
    expect(known).toEqual(expect.arrayContaining(used.map(([, name]) => name)));
    expect(text).not.toContain('$defs');
  });
});

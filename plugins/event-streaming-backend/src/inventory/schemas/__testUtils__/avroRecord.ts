// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** An Avro record whose fields are texts. */
export function avroRecord(name: string, ...fields: string[]): string {
  return JSON.stringify({
    type: 'record',
    name,
    namespace: 'com.acme',
    doc: `About ${name}`,
    fields: fields.map(field => ({ name: field, type: 'string' })),
  });
}
